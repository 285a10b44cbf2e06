#!/usr/bin/env dotnet
// The financing table as CSV and its chart as HTML, with the packages and no checkout.
//   dotnet run from-packages.cs -- page.txt financing.csv financing.html
#:package Newsprint.Analysis@0.1.0
#:package Newsprint.Plotly@0.1.0
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
using Newsprint;

var financing = Financing.Of(Page.Read(args[0]));
File.WriteAllText(args[1], Csv.ToText(Table.Of(financing)));
File.WriteAllText(args[2], Charts.Bridge(financing).ToWebPage());
