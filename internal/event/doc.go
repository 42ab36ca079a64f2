// Package event knows what happened lately, for whoever watches a page: a device
// came online, an account's credentials moved on, a job ended. It keeps the last
// ten thousand in memory and promises nothing beyond them: events wake a reader,
// who then looks at the resources. It refuses to know who may watch and how
// events travel.
package event
