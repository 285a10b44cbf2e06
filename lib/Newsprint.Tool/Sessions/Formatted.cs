using Microsoft.DotNet.Interactive.Formatting;

namespace Newsprint.Tool.Sessions;

/// <summary>A value as notebooks show it, in the MIME types that its type prefers.</summary>
static class Formatted
{
    static readonly Dictionary<string, string> Null = new() { ["text/plain"] = "<null>" };

    public static IReadOnlyDictionary<string, string> Of(object? value, params string[] mimeTypes)
    {
        if (value is null) return Null;
        IEnumerable<string> wanted = mimeTypes.Length > 0 ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value.GetType());
        return wanted.Distinct().ToDictionary(mimeType => mimeType, mimeType => value.ToDisplayString(mimeType).ReplaceLineEndings("\n"));
    }
}
