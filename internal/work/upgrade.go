package work

// An Upgraded is what an item of an upgrade keeps of its device.
type Upgraded struct {
	Subject
	Version string `json:"version"` // that the device is brought to
}
