#!/usr/bin/env dotnet
// The financing table as CSV and its chart as HTML, with the packages and no checkout.
//   dotnet run from-packages.cs -- page.txt financing.csv financing.html
#:package Newsprint.Analysis@0.1.0
#:package Newsprint.Plotly@0.1.0
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
using System.Net;
using Newsprint;

var financing = Financing.Of(Page.Read(args[0]));
File.WriteAllText(args[1], Csv.ToText(Table.Of(financing)));

var chart = Charts.Bridge(financing);
File.WriteAllText(args[2], $"""
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <title>{WebUtility.HtmlEncode(chart.Title)}</title>
    <div id="chart" role="img" aria-label="{WebUtility.HtmlEncode(chart.AlternativeText)}"></div>
    <script>{Charts.PlotlyScript()}</script>
    <script>const figure = {chart.FigureJson.Replace("</", "<\\/")}; Plotly.newPlot("chart", figure.data, figure.layout);</script>
    </html>
    """);
