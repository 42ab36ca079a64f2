// Package demo tells the story of the product: a server in a throw-away
// folder, a mixed virtual fleet that boots and provisions itself, takes a
// policy change and a credential edit. It talks to the server as everybody
// does, by the admin API and the provisioning plane.
package demo
