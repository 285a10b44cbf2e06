using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Newsprint.Tool.Sessions;

/// <summary>A value as notebooks show it, in the MIME types that its type prefers.</summary>
static class Formatted
{
    static readonly Dictionary<string, string> Null = new() { ["text/plain"] = "<null>" };

    // A day is a day, not an object with members; a number is its digits, not a page with a style sheet.
    static Formatted()
    {
        Register<DateOnly>(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Register<TimeOnly>(time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
        foreach (var type in (Type[])[typeof(bool), typeof(char), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int),
            typeof(uint),
            typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)])
            Formatter.SetPreferredMimeTypesFor(type, PlainTextFormatter.MimeType);
    }

    static void Register<T>(Func<T, string> text)
    {
        Formatter.Register<T>((value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), PlainTextFormatter.MimeType);
    }

    public static IReadOnlyDictionary<string, string> Of(object? value, params string[] mimeTypes)
    {
        if (value is null) return Null;
        IEnumerable<string> wanted = mimeTypes.Length > 0 ? mimeTypes : Preferred(value);
        return wanted.Distinct().ToDictionary(mimeType => mimeType, mimeType => value.ToDisplayString(mimeType).ReplaceLineEndings("\n"));
    }

    // Every front end can show text, whatever else it can; what is HTML by itself has no other.
    static IEnumerable<string> Preferred(object value)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value.GetType());
        return value is IHtmlContent ? preferred : preferred.Append(PlainTextFormatter.MimeType);
    }
}
