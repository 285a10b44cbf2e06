using System.Globalization;
using Newsprint;

// The figures and the financing of a page, a line each, with all that a figure holds.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var output = new StreamWriter(Console.OpenStandardOutput());
var page = Page.Read(args[0]);
foreach (var figure in Figures.Of(page)) output.WriteLine(figure);
foreach (var row in Financing.Of(page).Rows) output.WriteLine($"{row.Item} {row.Value}");
