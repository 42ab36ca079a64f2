package inventory

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/job"
)

// ItemStore is where the items of jobs are.
type ItemStore interface {
	// Items lists a job's items by Seq.
	Items(ctx context.Context, account fleet.AccountID, id job.ID, q job.ItemQuery) ([]job.Item, error)
}

// WriteErrors writes the rows of an import that failed, under the columns that
// the file had and three more with the reason; corrected, the table can be
// imported as it is. Without open, secrets are left out; disclosed reports
// whether some stand in it.
func WriteErrors(ctx context.Context, out io.Writer, st ItemStore, ds *dialect.Set, j job.Job, open bool) (disclosed bool, err error) {
	var p Params
	if err := json.Unmarshal(j.Params, &p); err != nil {
		return false, err
	}
	columns, _, err := ReadColumns(p.Columns)
	if err != nil {
		return false, err
	}
	w := &csvWriter{out: bufio.NewWriterSize(out, 64<<10)}
	names := append(slices.Clone(p.Columns), "error_code", "error_field", "error_message")
	if err := w.row(names); err != nil {
		return false, err
	}
	cells, hidden := make([]string, len(names)), newSecrets(ds)
	for after := 0; ; {
		items, err := st.Items(ctx, j.Account, j.ID, job.ItemQuery{After: after, Limit: itemPage, State: job.ItemFailed})
		if err != nil {
			return disclosed, err
		}
		for _, i := range items {
			after = i.Seq
			d, err := ReadData(i)
			if err != nil {
				return disclosed, err
			}
			clear(cells)
			for k, c := range d.Cells {
				if k >= len(columns) || c == "" {
					continue
				}
				if columns[k].field == none && hidden.has(columns[k].setting) {
					if !open {
						continue
					}
					disclosed = true
				}
				cells[k] = c
			}
			cells[len(names)-3], cells[len(names)-2], cells[len(names)-1] = i.Code, i.Pointer, i.Detail
			if err := w.row(cells); err != nil {
				return disclosed, err
			}
		}
		if len(items) < itemPage {
			return disclosed, w.end()
		}
	}
}
