// Command bare is reference G of the benchmarks: the least that a provisioning
// server in Go can do. It serves a directory from memory over net/http, with
// ETag, Content-Length, Basic, the four timeouts and a mux, and reads uploads
// to throw them away. It imports no package of Muster, so what Muster costs on
// top of Go is the difference.
package main

import (
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// A file is an answer, its headers ready to assign.
type file struct {
	body      []byte
	tag, size []string
}

type server struct {
	files map[string]*file // by path
	want  [32]byte         // SHA-256 of the base64 token
}

var (
	realm = []string{`Basic realm="bare"`}
	plain = []string{"text/plain"}
	zero  = []string{"0"}
)

func main() {
	log.SetFlags(0)
	dir := flag.String("dir", "", "directory to serve, read whole at the start")
	cert := flag.String("cert", "", "PEM file with certificate and key")
	user := flag.String("user", "", "user name asked for")
	password := flag.String("password", "", "password asked for")
	flag.Parse()
	s := &server{files: map[string]*file{}}
	s.want = sha256.Sum256([]byte("Basic " + base64.StdEncoding.EncodeToString([]byte(*user+":"+*password))))
	if err := s.load(*dir); err != nil {
		log.Fatal(err)
	}
	pair, err := tls.LoadX509KeyPair(*cert, *cert)
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("/p/", s)
	mux.Handle("/enroll", newIssuer())
	h := &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       2 * time.Minute,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       75 * time.Second,
		ErrorLog:          log.New(io.Discard, "", 0),
	}
	config := &tls.Config{
		Certificates:                []tls.Certificate{pair},
		NextProtos:                  []string{"http/1.1"},
		CurvePreferences:            []tls.CurveID{tls.X25519, tls.CurveP256},
		DynamicRecordSizingDisabled: true, // 4 to 7 % of a boot: the reference is the strongest form
	}
	http1, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	https, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go func() { log.Fatal(h.Serve(http1)) }()
	ready, _ := json.Marshal(map[string]string{"http": "http://" + http1.Addr().String(), "https": "https://" + https.Addr().String()})
	fmt.Println(string(ready))
	log.Fatal(h.Serve(tls.NewListener(https, config)))
}

func (s *server) load(dir string) error {
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(b)
		s.files["/"+filepath.ToSlash(p[len(filepath.Clean(dir))+1:])] = &file{b, []string{`"` + base64.RawURLEncoding.EncodeToString(sum[:15]) + `"`}, []string{strconv.Itoa(len(b))}}
		return nil
	})
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	got := sha256.Sum256([]byte(r.Header.Get("Authorization")))
	if subtle.ConstantTimeCompare(got[:], s.want[:]) != 1 {
		h["Www-Authenticate"], h["Content-Length"] = realm, zero
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if r.Method == http.MethodPut {
		_, _ = io.Copy(io.Discard, r.Body)
		h["Content-Length"] = zero
		w.WriteHeader(http.StatusCreated)
		return
	}
	f := s.files[r.URL.Path]
	if f == nil {
		h["Content-Length"] = zero
		w.WriteHeader(http.StatusNotFound)
		return
	}
	h["Etag"] = f.tag
	if m := r.Header["If-None-Match"]; len(m) > 0 && m[0] == f.tag[0] {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h["Content-Type"], h["Content-Length"] = plain, f.size
	_, _ = w.Write(f.body)
}
