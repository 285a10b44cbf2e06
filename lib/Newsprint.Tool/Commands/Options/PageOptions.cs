using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary>What every command that prints tables of pages can be told: the files, how to read them, the form of its output.</summary>
sealed class PageOptions
{
    readonly Argument<string[]> _files = new Argument<string[]>("FILE")
    {
        Description = "Pages, as text.",
        Arity = ArgumentArity.OneOrMore
    }.TakeFiles();
    readonly Option<string> _format;
    readonly bool _hasCsv;
    readonly ReadingOptions _reading = new();
    bool _failed;
    readonly Option<bool> _bom = new("--bom") { Description = "Begin the output with a byte order mark, for Excel." };
    readonly Option<bool> _safe = new("--safe-csv")
    {
        Description =
        "Put an apostrophe before texts in CSV that a spreadsheet would run as a formula."
    };

    /// <param name="formats">The forms of output there are; the first is the default.</param>
    public PageOptions(params string[] formats)
    {
        _hasCsv = formats.Contains("csv");
        _format = new Option<string>("--format")
        {
            Description = $"Form of the output: {string.Join(" or ", formats)}.",
            DefaultValueFactory = _ => formats[0]
        };
        _format.TakeOneOf(formats);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_format);
        _reading.AddTo(command);
        command.Options.Add(_bom);
        if (_hasCsv) command.Options.Add(_safe);
    }

    public Stream Open(ParseResult call) => Output.Open(call.GetValue(_bom));

    /// <summary>Prints a table of each page, one after another under one header.</summary>
    public int Print(ParseResult call, Func<Page, Table> table) => Print(call, Pages(call).Select(table));

    /// <summary>Prints one table of all pages.</summary>
    public int PrintOne(ParseResult call, Func<IEnumerable<Page>, Table> table)
    {
        var pages = Pages(call).ToArray();
        return Print(call, pages.Length > 0 ? [table(pages)] : []);
    }

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
        return End;
    }

    /// <summary>How the command ends: a file that could not be read was passed over, not forgotten.</summary>
    public int End => _failed ? Exit.BadInput : Exit.Success;

    /// <summary>
    /// The pages, each read when it is asked for; their notes go to standard error, and so does what is wrong with one that cannot be read.
    /// </summary>
    public IEnumerable<Page> Pages(ParseResult call)
    {
        var options = _reading.Of(call);
        foreach (var file in call.GetValue(_files)!)
            if (Read(file, options) is { } page) yield return page;
    }

    Page? Read(string file, ReadOptions options)
    {
        try
        {
            return ReadingOptions.Read(file, options);
        }
        catch (InputException fault)
        {
            CommandLine.Fail(fault);
            _failed = true;
            return null;
        }
    }
}
