package client

import (
	"context"
	"io"
	"net/http"
)

// A SiteBundle lists the files that devices of a site are served beneath what is
// generated for them.
type SiteBundle = Resource[struct{}, SiteBundleStatus]

// SiteBundleStatus is what is so.
type SiteBundleStatus struct {
	Account string       `json:"account,omitempty"`
	Site    string       `json:"site,omitempty"`
	Size    int64        `json:"size,omitempty"`
	Files   []BundleFile `json:"files,omitempty"`
}

// A BundleFile is one of them. Use is served, listed, included or shadowed, and Why says
// why it is not more.
type BundleFile struct {
	Name   string `json:"name,omitempty"`
	Size   int64  `json:"size,omitempty"`
	SHA256 string `json:"sha256,omitempty"`
	Secret bool   `json:"secret,omitempty"` // may hold a password
	Use    string `json:"use,omitempty"`
	Family string `json:"family,omitempty"`
	Why    string `json:"why,omitempty"`
}

// SiteBundle returns a site's.
func (c *Client) SiteBundle(ctx context.Context, account, site string) (SiteBundle, error) {
	return one[struct{}, SiteBundleStatus](ctx, c, http.MethodGet, at("accounts", account, "sites", site, "bundle"), nil, nil)
}

// ReplaceSiteBundle uploads a zip; it is all that the site has then.
func (c *Client) ReplaceSiteBundle(ctx context.Context, account, site string, zip []byte, opts ...Option) (SiteBundle, error) {
	return one[struct{}, SiteBundleStatus](ctx, c, http.MethodPut, at("accounts", account, "sites", site, "bundle"), file{"application/zip", zip}, opts)
}

// DownloadSiteBundle writes the files as a zip.
func (c *Client) DownloadSiteBundle(ctx context.Context, account, site string, to io.Writer) error {
	return c.download(ctx, at("accounts", account, "sites", site, "bundle", "content"), to, nil)
}

// DeleteSiteBundle takes a site's away.
func (c *Client) DeleteSiteBundle(ctx context.Context, account, site string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("accounts", account, "sites", site, "bundle"), nil, nil, opts...)
	return err
}
