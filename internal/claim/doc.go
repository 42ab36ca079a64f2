// Package claim knows who owns a device that turns up and where it is sent: the
// life cycle, enrollment codes and their limits, and the desk that admits
// devices. It refuses to know how devices ask, and in which words they are told.
package claim
