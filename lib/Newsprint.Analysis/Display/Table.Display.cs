namespace Newsprint;

[TypeFormatterSource(typeof(HtmlFormatters))]
public sealed partial class Table
{
    /// <summary>The first rows as HTML; Verso calls it.</summary>
    public string ToHtml() => View.Of(this).ToHtml();

    /// <summary>The first rows as aligned text.</summary>
    public override string ToString() => View.Of(this).ToString();
}
