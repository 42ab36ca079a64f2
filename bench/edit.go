package main

import "context"

func (b *bench) edits(ctx context.Context) error { return nil }

func (b *bench) layers(ctx context.Context) error { return nil }
