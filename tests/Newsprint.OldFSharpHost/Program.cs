using System.Reflection;
using Microsoft.FSharp.Collections;

// args: the library as notebooks reference it, a page. Prints the version of FSharp.Core that was here first, then the chart's figure.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var first = ListModule.OfSeq([1, 2, 3]).GetType().Assembly.GetName().Version;
var library = Assembly.LoadFrom(args[0]);
var core = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(args[0])!, "Newsprint.dll"));
Type pageType = core.GetType("Newsprint.Page", true)!, financingType = core.GetType("Newsprint.Financing", true)!;
var page = pageType.GetMethod("Read", [typeof(string), core.GetType("Newsprint.ReadOptions", true)!])!.Invoke(null, [args[1], null])!;
var financing = financingType.GetMethod("Of", [pageType])!.Invoke(null, [page])!;
var chart = library.GetType("Newsprint.Charts", true)!.GetMethod("Growth", [financingType])!.Invoke(null, [financing])!;
Console.WriteLine(first);
Console.WriteLine(chart.GetType().GetProperty("FigureJson")!.GetValue(chart));
