using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newsprint.Tool.NewPages;

namespace Newsprint.Tool.Commands;

/// <summary>What every command that reads pages can be told of how to read them.</summary>
sealed class ReadingOptions
{
    readonly Option<DateOnly?> _published = new("--published")
    {
        Description = "The page's date, YYYY-MM-DD; wins over the .origin.json beside the file.",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDay,
    };
    readonly Option<Encoding?> _encoding = new("--encoding")
    {
        Description = "The files' encoding, such as utf-8 or gb18030; told from the bytes when not given.",
        HelpName = "NAME",
        CustomParser = ParseEncoding,
    };
    readonly Option<string?> _units = new("--units")
    {
        Description = "A table of units of your own, read beside the built-in one: word, unit, code, measure, tab-separated, under a header of these names.",
        HelpName = "FILE",
    };
    readonly Option<string?> _areas = new("--areas")
    {
        Description = "A table of places of your own, read beside the built-in one: code, name, level (1 to 3), parent's code, short names, first day, last day, tab-separated.",
        HelpName = "FILE",
    };

    /// <param name="dated">Whether the page's date must be given.</param>
    public ReadingOptions(bool dated = false)
    {
        _published.Required = dated;
        if (dated) _published.Description = "The page's date, YYYY-MM-DD.";
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_published, _encoding, _units, _areas]) command.Options.Add(option);
    }

    /// <summary>How to read; the user's tables are in use from here on.</summary>
    /// <exception cref="InputException">A table is missing or has a line that cannot be read.</exception>
    public ReadOptions Of(ParseResult call)
    {
        if (call.GetValue(_units) is { } units)
            Units.Use(Units.Load(Paths.ToRead(units, "a table of units",
                "name an existing file with the header word, unit, code, measure")));
        if (call.GetValue(_areas) is { } areas)
            Divisions.Load(Paths.ToRead(areas, "a table of places",
                "name an existing file of seven columns: code, name, level, parent's code, short names, first day, last day"));
        return new ReadOptions { Published = call.GetValue(_published), Encoding = call.GetValue(_encoding) };
    }

    /// <summary>Digest of the user's tables; empty where there are none.</summary>
    public string Basis(ParseResult call) => string.Join(' ', new[] { call.GetValue(_units), call.GetValue(_areas) }.OfType<string>()
        .Select(path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));

    /// <summary>A page; its notes go to standard error.</summary>
    public static Page Read(string file, ReadOptions options)
    {
        var page = Page.Read(file, options);
        Tell(page);
        return page;
    }

    /// <summary>Says what a page's notes say.</summary>
    public static void Tell(Page page)
    {
        foreach (var note in page.Notes) Voice.Say(note);
        if (page.Published is { } said && PageDay.Doubt(page.Source.Name, said, DateOnly.FromDateTime(DateTime.Today)) is { } doubt)
            Voice.Say(doubt);
        var (day, paper) =
            (page.Published is { } published ? Heads.Iso(published) : "at an unknown date", page.Publisher ?? "an unknown paper");
        Voice.Tell($"{page.Source.Name}: {Counted.Of(page.Source.LineCount, "line")} of {page.Source.Encoding}, published {day} by {paper}; {PageText.Size(page)}, {Counted.Of(page.Corrections.Count, "misprint")} put right");
    }

    static DateOnly? ParseDay(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"--published: found '{argument.Tokens[0].Value}'; expected a day as YYYY-MM-DD, such as 2022-12-05");
        return null;
    }

    static Encoding? ParseEncoding(ArgumentResult argument)
    {
        if (EncodingName.Find(argument.Tokens[0].Value) is { } encoding) return encoding;
        argument.AddError($"--encoding: found '{argument.Tokens[0].Value}'; expected the name of an encoding, such as utf-8, gb18030 or utf-16");
        return null;
    }
}
