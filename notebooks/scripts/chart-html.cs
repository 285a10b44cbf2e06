#!/usr/bin/env dotnet
// A chart of a page as one HTML file that draws itself without a network.
//   dotnet run notebooks/scripts/chart-html.cs -- seeds/000_9b1e08003a9f508d.txt financing.html
#:project ../../lib/Newsprint.Analysis/Newsprint.Analysis.csproj
#:project ../../lib/Newsprint.Plotly/Newsprint.Plotly.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);NU1603
using Newsprint;

File.WriteAllText(args[1], Charts.Bridge(Financing.Of(Page.Read(args[0]))).ToWebPage());
