export function DeviceScreen() { return null }
