// Package autosync decides where a device stands in taking over its account's
// credentials, and whether its files carry them. It holds decisions only: who
// carries them out asks here first, and so does who shows them on a page.
package autosync
