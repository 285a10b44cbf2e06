using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Commands;

/// <summary>What the commands that run notebooks can be told.</summary>
sealed class NotebookOptions
{
    readonly Argument<string[]> _files = new Argument<string[]>("FILE")
    {
        Description = "Notebooks, or folders of them; notebooks/ when none is named.",
        Arity = ArgumentArity.ZeroOrMore
    }.TakeFiles();
    readonly Option<string?> _filter = new("--filter")
    {
        Description = "Only notebooks whose name has this in it; * and ? may be used.",
        HelpName = "NAME"
    };
    readonly Option<bool> _allowErrors = new("--allow-errors")
    {
        Description =
        "Go on after a cell that fails; its error becomes its output."
    };
    readonly Option<double> _timeout = new("--timeout")
    {
        Description = "Seconds a cell may take before its process is killed.",
        CustomParser = ParseSeconds,
        DefaultValueFactory = _ => new RunOptions().Timeout.TotalSeconds,
        HelpName = "SECONDS",
    };
    readonly Option<string?> _chromium = new("--chromium")
    {
        Description = $"The Chromium or Chrome that draws pictures of charts; else {ChromiumPath.Variable}, else the one on this machine.",
        HelpName = "PATH",
    };
    readonly Option<bool> _redraw = new("--redraw") { Description = "Draw every chart anew, also those whose figure is unchanged." };
    readonly Option<int> _jobs = Choice.Count("--jobs", "How many notebooks run at once; as many as there are processors when not given.",
        1024, Environment.ProcessorCount);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        foreach (Option option in (Option[])[_filter, _allowErrors, _timeout, _chromium, _redraw, _jobs]) command.Options.Add(option);
    }

    public IReadOnlyList<string> Files(ParseResult call) => NotebookFiles.Find(call.GetValue(_files)!, call.GetValue(_filter));

    public RunOptions Of(ParseResult call) => new()
    {
        Timeout = TimeSpan.FromSeconds(call.GetValue(_timeout)),
        AllowErrors = call.GetValue(_allowErrors),
        Chromium = call.GetValue(_chromium) ?? Environment.GetEnvironmentVariable(ChromiumPath.Variable),
        Redraw = call.GetValue(_redraw),
        Jobs = call.GetValue(_jobs),
    };

    static double ParseSeconds(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and < 1e6)
            return seconds;
        argument.AddError($"--timeout: found '{text}'; expected seconds, such as 300 or 0.5");
        return default;
    }
}
