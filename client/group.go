package client

// A DeviceGroup is the devices that name it, or those that a filter is true of.
type DeviceGroup = Resource[DeviceGroupSpec, DeviceGroupStatus]

// DeviceGroupSpec is what is wanted of a device group.
type DeviceGroupSpec struct {
	Kind        string `json:"kind,omitempty"` // static (default) or dynamic
	Filter      string `json:"filter,omitempty"`
	Description string `json:"description,omitempty"`
}

// DeviceGroupStatus is what is so.
type DeviceGroupStatus struct {
	Devices  *int     `json:"devices,omitempty"`  // nil: not counted
	Policies []string `json:"policies,omitempty"` // names of those for it
	Account  string   `json:"account,omitempty"`  // id of the account that has it
}

// A DeviceUser is a person whom devices belong to.
type DeviceUser = Resource[DeviceUserSpec, DeviceUserStatus]

// DeviceUserSpec is what is wanted of a device user.
type DeviceUserSpec struct {
	Email  string   `json:"email,omitempty"`
	Groups []string `json:"groups,omitempty"` // device user groups by id or name
}

// DeviceUserStatus is what is so.
type DeviceUserStatus struct {
	Devices    int      `json:"devices,omitempty"`
	GroupNames []string `json:"groupNames,omitempty"`
	Account    string   `json:"account,omitempty"` // id of the account that has it
}

// A DeviceUserGroup is a group of device users.
type DeviceUserGroup = Resource[DeviceUserGroupSpec, DeviceUserGroupStatus]

// DeviceUserGroupSpec is what is wanted of a device user group.
type DeviceUserGroupSpec struct {
	Description string `json:"description,omitempty"`
}

// DeviceUserGroupStatus is what is so.
type DeviceUserGroupStatus struct {
	Users    int      `json:"users,omitempty"`
	Policies []string `json:"policies,omitempty"` // names of those for it
	Account  string   `json:"account,omitempty"`  // id of the account that has it
}

// A SavedView is what people filter, sort and see of the inventory.
type SavedView = Resource[SavedViewSpec, SavedViewStatus]

// SavedViewSpec is what is wanted of a saved view.
type SavedViewSpec struct {
	Filter  string   `json:"filter,omitempty"`
	Sort    string   `json:"sort,omitempty"`
	Columns []string `json:"columns,omitempty"`
}

// SavedViewStatus is what is so.
type SavedViewStatus struct {
	Account string `json:"account,omitempty"` // id of the account that has it
}

// DeviceGroups are the device groups of accounts.
func (c *Client) DeviceGroups() Collection[DeviceGroupSpec, DeviceGroupStatus] {
	return Collection[DeviceGroupSpec, DeviceGroupStatus]{c, "device-groups"}
}

// DeviceUsers are the device users of accounts.
func (c *Client) DeviceUsers() Collection[DeviceUserSpec, DeviceUserStatus] {
	return Collection[DeviceUserSpec, DeviceUserStatus]{c, "device-users"}
}

// DeviceUserGroups are the device user groups of accounts.
func (c *Client) DeviceUserGroups() Collection[DeviceUserGroupSpec, DeviceUserGroupStatus] {
	return Collection[DeviceUserGroupSpec, DeviceUserGroupStatus]{c, "device-user-groups"}
}

// SavedViews are the saved views of accounts.
func (c *Client) SavedViews() Collection[SavedViewSpec, SavedViewStatus] {
	return Collection[SavedViewSpec, SavedViewStatus]{c, "saved-views"}
}
