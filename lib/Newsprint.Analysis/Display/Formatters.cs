namespace Newsprint;

/// <summary>One MIME type of a value, in the shape that .NET Interactive calls by convention.</summary>
public sealed class MimeFormatter
{
    readonly Func<object, string?> _format;

    internal MimeFormatter(string mimeType, Func<object, string?> format) => (MimeType, _format) = (mimeType, format);

    /// <summary>The MIME type that it writes.</summary>
    public string MimeType { get; }

    /// <summary>Writes a value; false where it is not one of ours.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (_format(instance) is not { } text) return false;
        writer.Write(text);
        return true;
    }
}

/// <summary>How tables and views show themselves.</summary>
sealed class HtmlFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new MimeFormatter("text/html", Shown.Html), new MimeFormatter("text/plain", value => value.ToString())];
}

/// <summary>
/// How charts show themselves. A session of ours takes the figure and puts the picture to it, one browser for a notebook; other
/// hosts get the picture from here, or a page that draws itself where there is no browser.
/// </summary>
sealed class ChartFormatters
{
    const string Figure = "application/vnd.plotly.v1+json", Picture = "image/png", Page = "text/html", Words = "text/plain";

    public static string[] Preferred() =>
        !IsForeignHost ? [Figure, Words] : ChartPicture.IsPossible ? [Figure, Picture, Words] : [Figure, Page, Words];

    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter(Figure, value => (value as Chart)?.FigureJson),
        new MimeFormatter(Picture, value => value is Chart chart ? ChartPicture.Of(chart) ?? "" : null),
        new MimeFormatter(Page, value => (value as Chart)?.ToHtml()),
        new MimeFormatter(Words, value => value.ToString()),
    ];

    // The kernel itself, not the formatting library alone, which sessions of ours use too.
    static bool IsForeignHost =>
        AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == "Microsoft.DotNet.Interactive");
}
