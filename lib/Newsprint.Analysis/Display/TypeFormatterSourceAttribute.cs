namespace Newsprint;

/// <summary>
/// What .NET Interactive, and every session that formats with its library, looks for by this simple name: no reference is needed.
/// </summary>
/// <param name="formatterSourceType">A class with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    string[]? _preferred;

    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>Only types that have a formatter: naming another one overflows the stack there.</summary>
    public string[] PreferredMimeTypes
    {
        get => _preferred ?? (FormatterSourceType == typeof(ChartFormatters) ? ChartFormatters.Preferred() : ["text/html", "text/plain"]);
        set => _preferred = value;
    }
}
