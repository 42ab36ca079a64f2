// Package admin is the plane of people and programs: the REST API /api/v1, its
// description, and a status page. It trusts a bearer token and nothing else.
// It decodes, asks a room, encodes; every answer that is no success is a
// problem document made in problem.go.
//
// Read server.go (the way in), route.go (how an operation is declared), then
// the nouns: accounts.go, provisioning.go, devices.go, policies.go.
package admin
