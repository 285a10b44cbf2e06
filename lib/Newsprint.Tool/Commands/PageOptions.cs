using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace Newsprint.Tool.Commands;

/// <summary>What every command that reads pages can be told: the files, their date and encoding, the form of its output.</summary>
sealed class PageOptions
{
    readonly Argument<string[]> _files = new("FILE") { Description = "Pages, as text.", Arity = ArgumentArity.OneOrMore };
    readonly Option<string> _format;
    readonly bool _hasCsv;
    readonly Option<DateOnly?> _published = Published();
    readonly Option<Encoding?> _encoding = Encoded();
    readonly Option<bool> _bom = new("--bom") { Description = "Begin the output with a byte order mark, for Excel." };

    readonly Option<bool> _safe = new("--safe-csv") { Description = "Put an apostrophe before texts in CSV that a spreadsheet would run as a formula." };

    /// <param name="formats">The forms of output there are; the first is the default.</param>
    public PageOptions(params string[] formats)
    {
        _hasCsv = formats.Contains("csv");
        _format = new Option<string>("--format") { Description = $"Form of the output: {string.Join(" or ", formats)}.", DefaultValueFactory = _ => formats[0] };
        _format.AcceptOnlyFromAmong(formats);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        foreach (Option option in (Option[])[_format, _published, _encoding, _bom, .. _hasCsv ? [_safe] : Array.Empty<Option>()]) command.Options.Add(option);
    }

    public Stream Open(ParseResult call) => Output.Open(call.GetValue(_bom));

    /// <summary>Prints a table of each page, one after another under one header.</summary>
    public int Print(ParseResult call, Func<Page, Table> table) => Print(call, Pages(call).Select(table));

    /// <summary>Prints one table of all pages.</summary>
    public int PrintOne(ParseResult call, Func<IEnumerable<Page>, Table> table) => Print(call, [table([.. Pages(call)])]);

    int Print(ParseResult call, IEnumerable<Table> tables)
    {
        using var output = Open(call);
        var csv = call.GetValue(_format) == "csv";
        var header = true;
        foreach (var table in tables)
        {
            if (csv) Csv.Write(table, output, new CsvOptions(Safe: call.GetValue(_safe), Header: header));
            else JsonLines.Write(table, output);
            header = false;
        }
        return Exit.Success;
    }

    /// <summary>The pages, each read when it is asked for; their notes go to standard error.</summary>
    public IEnumerable<Page> Pages(ParseResult call)
    {
        var options = new ReadOptions { Published = call.GetValue(_published), Encoding = call.GetValue(_encoding) };
        foreach (var file in call.GetValue(_files)!)
        {
            yield return Read(file, options);
        }
    }

    /// <summary>A page; its notes go to standard error.</summary>
    public static Page Read(string file, ReadOptions options)
    {
        var page = Page.Read(file, options);
        foreach (var note in page.Notes) Console.Error.WriteLine(Terminal.Plain(note.ToString()));
        return page;
    }

    public static Option<DateOnly?> Published() => new("--published")
    {
        Description = "The page's date, YYYY-MM-DD; wins over the .origin.json beside the file.",
        CustomParser = ParseDay,
    };

    public static Option<Encoding?> Encoded() => new("--encoding")
    {
        Description = "The files' encoding, such as utf-8 or gb18030; told from the bytes when not given.",
        CustomParser = ParseEncoding,
    };

    static DateOnly? ParseDay(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        argument.AddError($"--published: found '{argument.Tokens[0].Value}'; expected a day as YYYY-MM-DD, such as 2022-12-05");
        return null;
    }

    static Encoding? ParseEncoding(ArgumentResult argument)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(argument.Tokens[0].Value);
        }
        catch (ArgumentException)
        {
            argument.AddError($"--encoding: found '{argument.Tokens[0].Value}'; expected the name of an encoding, such as utf-8, gb18030 or utf-16");
            return null;
        }
    }
}
