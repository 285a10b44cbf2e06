using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary>The words of the <c>newsprint</c> command and what they start.</summary>
static class CommandLine
{
    // How long what is under way may take to end when somebody interrupts: a busy machine needs longer than the two seconds that are usual.
    static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(30);

    public static int Run(string[] args)
    {
        Console.OutputEncoding = Output.Utf8;
        var call = Root().Parse(args);
        if (call.Errors.Count > 0 && call.Action is not { ClearsParseErrors: true }) return Refuse(BadCall.Of(call));
        Voice.Set(call);
        if (Voice.IsVerbose && Voice.IsQuiet) return Refuse(["found both --verbose and --quiet; expected one of them"]);
        try
        {
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = ToEnd });
        }
        catch (Exception fault) when (fault is InputException or IOException or UnauthorizedAccessException)
        {
            return Fail(fault);
        }
    }

    /// <summary>All that can be said.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Turns the text of a Chinese newspaper page into sourced numbers, tables, charts and notebooks.")
        {
            FiguresCommand.Create(),
            ArticlesCommand.Create(),
            TablesCommand.Create(),
            ExplainCommand.Create(),
            ViewCommand.Create(),
            NewPageCommand.Create(),
            ExportCommand.Create(),
            NotebooksCommand.Create(),
            KernelCommand.Create(),
            CompletionCommand.Create(),
            Voice.Verbose,
            Voice.Quiet,
        };
        Examples.AddTo(root);
        return root;
    }

    /// <summary>Says what went wrong, and where in the program when that is wanted.</summary>
    /// <returns>How the command ends.</returns>
    public static int Fail(Exception fault)
    {
        Say(fault is InputException
            ? fault.Message
            : $"{fault.Message.TrimEnd('.')}; expected a place that can be read and written; check the path, its permissions and the space that is left");
        if (Voice.IsVerbose) Say(fault.ToString());
        return Exit.BadInput;
    }

    static int Refuse(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences) Say(sentence);
        return Exit.BadCall;
    }

    static void Say(string message) => Console.Error.WriteLine(Terminal.Line($"newsprint: {message}"));
}
