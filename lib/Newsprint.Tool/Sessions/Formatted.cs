using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace Newsprint.Tool.Sessions;

/// <summary>A value as notebooks show it, in the MIME types that its type prefers.</summary>
static class Formatted
{
    static readonly Dictionary<string, string> Null = new() { ["text/plain"] = "<null>" };

    // A day is a day, not an object with members.
    static Formatted()
    {
        Register<DateOnly>(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Register<TimeOnly>(time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
    }

    static void Register<T>(Func<T, string> text)
    {
        Formatter.Register<T>((value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), PlainTextFormatter.MimeType);
    }

    public static IReadOnlyDictionary<string, string> Of(object? value, params string[] mimeTypes)
    {
        if (value is null) return Null;
        IEnumerable<string> wanted = mimeTypes.Length > 0 ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value.GetType());
        return wanted.Distinct().ToDictionary(mimeType => mimeType, mimeType => value.ToDisplayString(mimeType).ReplaceLineEndings("\n"));
    }
}
