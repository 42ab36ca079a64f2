package client_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	"muster/client"
)

// demo stands in for a Muster server.
func demo() *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/accounts/acme/devices", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `{"items":[{"spec":{"mac":"0004f2abcd01","model":"VVX 450"},"status":{"provisioning":"active"}},
			{"spec":{"mac":"000412345670","model":"J179"},"status":{"provisioning":"staged"}}],"nextCursor":null}`)
	})
	mux.HandleFunc("GET /api/v1/accounts/acme/provisioning", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"3"`)
		fmt.Fprint(w, `{"spec":{"enabled":true,"overlap":"168h"},"status":{"generation":3}}`)
	})
	mux.HandleFunc("PATCH /api/v1/accounts/acme/provisioning", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-Match") != `"3"` {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusPreconditionFailed)
			return
		}
		fmt.Fprint(w, `{"spec":{"enabled":true,"overlap":"24h"},"status":{"generation":4}}`)
	})
	return httptest.NewServer(mux)
}

// A list is walked page by page; the error is the last thing it yields.
func ExampleClient_Devices() {
	server := demo()
	defer server.Close()
	c, err := client.New(client.Options{Server: server.URL, Token: "mst_…"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for d, err := range c.Devices(context.Background(), "acme", client.Query{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(d.Spec.MAC, d.Spec.Model, d.Status.Provisioning)
	}
	// Output:
	// 0004f2abcd01 VVX 450 active
	// 000412345670 J179 staged
}

// An edit is made from what was read: when somebody else was faster it fails,
// and nothing of theirs is lost.
func ExampleClient_PatchProvisioning() {
	server := demo()
	defer server.Close()
	ctx := context.Background()
	c, err := client.New(client.Options{Server: server.URL, Token: "mst_…"})
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := c.Provisioning(ctx, "acme")
	if err != nil {
		fmt.Println(err)
		return
	}
	edit := client.Patch{"spec": client.ProvisioningEdit{ServerPassword: client.NewSecret("a new password"), Overlap: new("24h")}}
	p, err = c.PatchProvisioning(ctx, "acme", edit, client.IfMatch(p.ETag))
	fmt.Println("generation", p.Status.Generation, err)

	_, err = c.PatchProvisioning(ctx, "acme", edit, client.IfMatch(`"2"`))
	fmt.Println("too late:", errors.Is(err, client.PreconditionFailed))
	// Output:
	// generation 4 <nil>
	// too late: true
}
