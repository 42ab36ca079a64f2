package sqlstore

import "muster/internal/secret"

// seal and unseal are for content that may hold secrets without being one:
// policies, files of phones, remembered answers. What they hold is opened here
// and nowhere else in the room.
func (s *Store) seal(place string, content []byte) string {
	return s.keys.Seal(place, secret.New(string(content)))
}

func (s *Store) unseal(place, sealed string) ([]byte, error) {
	t, err := s.keys.Open(place, sealed)
	return []byte(t.Reveal()), err
}
