#!/usr/bin/env dotnet
// The financing table of pages, as CSV on standard output.
//   dotnet run notebooks/scripts/financing-csv.cs -- seeds/*.txt > financing.csv
#:project ../../lib/Newsprint.Analysis/Newsprint.Analysis.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);NU1603
using Newsprint;

var pages = args.Select(path => Page.Read(path));
using var output = Console.OpenStandardOutput();
Csv.Write(Table.Of(Financing.Of(pages)), output);
