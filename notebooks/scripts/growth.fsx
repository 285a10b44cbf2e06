// Money whose growth a page prints or lets us compute: line, what, growth in per cent, and from what. Built first: dotnet build
//   dotnet fsi notebooks/scripts/growth.fsx seeds/000_9b1e08003a9f508d.txt
#r "../../lib/bin/Newsprint.dll"
open Newsprint

for path in Array.skip 1 fsi.CommandLineArgs do
    for row in Financing.Of(Page.Read path).Rows do
        if not (isNull row.Growth) then
            printfn "%d\t%s\t%M\t%s" row.Line row.Item (System.Decimal.Round(row.Growth.Value, 2)) row.Growth.Formula
