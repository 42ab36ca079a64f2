package policy

import (
	"fmt"
	"testing"
)

// BenchmarkResolve is five layers of 300 settings, half of them shared with
// the layer below: once for each stack that is not kept. A handshake is 350 µs.
func BenchmarkResolve(b *testing.B) {
	var layers []Layer
	for l := range 5 {
		values := map[Key]string{}
		for i := range 300 {
			values[Key(fmt.Sprintf("device.setting.%04d", l*150+i))] = fmt.Sprintf("value %d", l)
		}
		layers = append(layers, Layer{Level: Level(l + 1), Values: values}.Sorted())
	}
	b.Run("with pedigree", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Resolve(layers...)
		}
	})
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		few, room := make([]*Layer, len(layers)), Scratch{}
		for b.Loop() {
			for i := range layers {
				few[i] = &layers[i]
			}
			room.Resolve(few)
		}
	})
}
