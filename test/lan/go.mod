module muster-lan-phones

go 1.26.0
