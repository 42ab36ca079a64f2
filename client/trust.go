package client

import "time"

// A FactoryRoot is a maker's CA whose certificates prove which device it is. The operator loads it.
type FactoryRoot = Resource[FactoryRootSpec, FactoryRootStatus]

// A SubjectPattern says where a certificate names its device: Match has a group named mac or serial.
type SubjectPattern struct {
	Attribute string `json:"attribute"`
	Match     string `json:"match"`
}

// FactoryRootSpec is what is wanted of a factory root.
type FactoryRootSpec struct {
	Certificates     string           `json:"certificates,omitempty"` // PEM: root and pinned CAs
	Families         []string         `json:"families,omitempty"`
	Subject          []SubjectPattern `json:"subject,omitempty"`
	Organizations    []string         `json:"organizations,omitempty"`
	ExtendedKeyUsage string           `json:"extendedKeyUsage,omitempty"` // clientAuthOrNone, clientAuth or any
	AllowExpired     bool             `json:"allowExpired,omitempty"`
	AllowSHA1        bool             `json:"allowSHA1,omitempty"`
}

// FactoryRootStatus is what is so.
type FactoryRootStatus struct {
	Certificates []struct {
		Subject     string    `json:"subject"`
		Fingerprint string    `json:"fingerprint"`
		NotAfter    time.Time `json:"notAfter"`
		Pinned      bool      `json:"pinned"`
	} `json:"certificates,omitempty"`
}

// FactoryRoots are the operator's.
func (c *Client) FactoryRoots() Collection[FactoryRootSpec, FactoryRootStatus] {
	return Collection[FactoryRootSpec, FactoryRootStatus]{c, "factory-roots"}
}

// A BlockedKey is a certificate or key that counts for nothing, whoever signed it.
type BlockedKey = Resource[BlockedKeySpec, struct{}]

// BlockedKeySpec is what is blocked.
type BlockedKeySpec struct {
	Fingerprint string `json:"fingerprint,omitempty"` // SHA-256 of certificate or public key
	Reason      string `json:"reason,omitempty"`
}

// BlockedKeys are the operator's.
func (c *Client) BlockedKeys() Collection[BlockedKeySpec, struct{}] {
	return Collection[BlockedKeySpec, struct{}]{c, "blocked-keys"}
}
