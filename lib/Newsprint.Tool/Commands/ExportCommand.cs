using System.CommandLine;
using System.CommandLine.Parsing;
using Newsprint.Tool.Exports;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint export PATH… --to OUT</c></summary>
sealed class ExportCommand
{
    const string Standard = "-";

    /// <summary>
    /// The formats by what the command line calls them; help lists them in this order, and takes the first for the default.
    /// </summary>
    static readonly OrderedDictionary<string, ExportFormat> Formats = new()
    {
        ["parquet"] = ExportFormat.Parquet,
        ["arrow"] = ExportFormat.Arrow,
        ["csv"] = ExportFormat.Csv,
        ["jsonl"] = ExportFormat.JsonLines,
        ["duckdb"] = ExportFormat.DuckDb,
    };

    readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Pages: files, .gz, .zip, folders, patterns; .jsonl of {\"id\", \"published\", \"text\"}, one page a line; - for such lines on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
    readonly Option<string> _to = new("--to")
    {
        Description = "A new folder for the export; - for figures as JSON Lines on standard output, flushed after each page.",
        HelpName = "OUT",
        Required = true,
    };
    readonly Option<string?> _format = new("--format")
    {
        Description =
        $"{string.Join(", ", Formats.Keys)}; {Formats.Keys.First()} when not given."
    };
    readonly Option<bool> _resume = new("--resume")
    {
        Description =
        "Go on with an export that was stopped; what is finished and unchanged is kept."
    };
    readonly Option<bool> _strict = new("--strict")
    {
        Description =
        "Stop at the first page that cannot be read, instead of reporting it and going on."
    };
    readonly Option<Shard> _shard = new("--shard")
    {
        Description = "One of N parts of the pages, by what they hold: 2/4. Shards may share a folder; together they are the whole.",
        HelpName = "I/N",
        CustomParser = ParseShard,
        DefaultValueFactory = _ => Shard.Whole,
    };
    readonly Option<int> _workers =
        Choice.Count("--workers", "Pages read at once; one for each processor when not given.", 1024, Environment.ProcessorCount);
    readonly Option<int> _partPages = Choice.Count("--part-pages",
        "Pages in one part, at most; a part is what a stopped export does again.", 100_000, new ExportOptions().PagesPerPart);
    readonly ReadingOptions _reading = new();

    public static Command Create()
    {
        var one = new ExportCommand();
        one._format.TakeOneOf(Formats.Keys);
        var command = new Command("export",
            "Writes every table of an archive of pages as a dataset, with a datapackage.json that describes it.")
        { one._paths, one._to, one._format, one._resume, one._strict, one._shard, one._workers, one._partPages };
        one._reading.AddTo(command);
        command.Validators.Add(one.CheckPipe);
        command.SetAction(one.RunAsync);
        return command;
    }

    void CheckPipe(CommandResult result)
    {
        if (result.Word(_to) != Standard) return;
        if (result.Word(_format) is { } format and not "jsonl")
            result.AddError($"--format: found '{format}'; expected jsonl, which is what --to - writes");
        if (result.GetResult(_resume) is not null)
            result.AddError("--resume: found with --to -; expected a folder, in which there is something to go on with");
    }

    async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var paths = call.GetValue(_paths)!;
        var pages = Archive.Pages(paths);
        var total = Voice.IsQuiet ? null : Archive.Measure(paths) / call.GetValue(_shard).Count;
        try
        {
            var counts = await ExportProgress
                .ShowAsync(Voice.IsQuiet, total, progress => ExportAsync(call, pages, progress, cancel))
                .ConfigureAwait(false);
            if (counts.Pages > 0) return Exit.Success;
            if (counts.Failures > 0) return Exit.BadInput;
            // Standard input may be empty, and so may a shard.
            if (paths.Contains(Standard) || call.GetValue(_shard).Count > 1) return Exit.Success;
            Console.Error.WriteLine($"newsprint: {string.Join(", ", paths)}: found no page; expected files of text, of JSON Lines, or folders and archives that hold some");
            return Exit.BadInput;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"newsprint: interrupted{(call.GetValue(_to) == Standard ? "" : "; what was finished is kept, and --resume goes on from there")}");
            return Exit.BadInput;
        }
    }

    Task<ExportCounts> ExportAsync(ParseResult call, IEnumerable<RawPage> pages, ExportProgress progress, CancellationToken cancel)
    {
        var options = new ExportOptions
        {
            Format = Formats[call.GetValue(_format) ?? Formats.Keys.First()],
            Resume = call.GetValue(_resume),
            Strict = call.GetValue(_strict),
            Shard = call.GetValue(_shard),
            Workers = call.GetValue(_workers),
            PagesPerPart = call.GetValue(_partPages),
            Read = _reading.Of(call),
            Basis = _reading.Basis(call),
            OnFailure = note => progress.Say(note.ToString()),
        };
        var to = call.GetValue(_to)!;
        if (to != Standard) return Archive.ExportAsync(pages, to, options, progress, cancel);
        return Archive.PipeAsync(pages, Console.OpenStandardOutput(), options, progress, cancel);
    }

    static Shard ParseShard(ArgumentResult argument)
    {
        if (Shard.TryParse(argument.Tokens[0].Value, out var shard)) return shard;
        argument.AddError($"--shard: found '{argument.Tokens[0].Value}'; expected I/N with I from 1 to N, such as 2/4");
        return Shard.Whole;
    }
}
