// Package dhcp knows how a DHCP server tells phones where their configuration
// lies: which options a family reads, what stands in them, and how each of eight
// DHCP servers wants that written. Everything is worked out from an address and a
// pair; what an option cannot carry is left out and said, never cut or mangled. It
// speaks no DHCP itself.
package dhcp
