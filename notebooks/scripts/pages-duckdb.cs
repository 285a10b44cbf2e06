#!/usr/bin/env dotnet
// All pages of a folder as one DuckDB database: their figures and the three tables.
//   dotnet run notebooks/scripts/pages-duckdb.cs -- seeds newsprint.duckdb
#:project ../../lib/Newsprint.Analysis/Newsprint.Analysis.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);NU1603
using Newsprint;

var pages = Directory.GetFiles(args[0], "*.txt").Order(StringComparer.Ordinal).Select(path => Page.Read(path)).ToArray();
using var database = new DuckDbFile(args[1]);
database.Add(Table.Of(pages.SelectMany(Figures.Of)));
database.Add(Table.Of(Financing.Of(pages)));
database.Add(Table.Of(Resumption.Of(pages)));
database.Add(Table.Of(Projects.Of(pages)));
database.Complete();
