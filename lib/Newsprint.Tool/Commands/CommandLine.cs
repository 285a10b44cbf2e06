using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary>The words of the <c>newsprint</c> command and what they start.</summary>
static class CommandLine
{
    public static int Run(string[] args)
    {
        Console.OutputEncoding = Output.Utf8;
        var call = Root().Parse(args);
        if (call.Errors.Count > 0) return BadCall(call);
        try
        {
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (InputException input)
        {
            return Say(input.Message);
        }
        catch (IOException fault)
        {
            return Say(fault.Message);
        }
        catch (UnauthorizedAccessException fault)
        {
            return Say(fault.Message);
        }
    }

    static RootCommand Root() => new("Turns the text of a Chinese newspaper page into sourced numbers, tables, charts and notebooks.")
    {
        FiguresCommand.Create(),
        ArticlesCommand.Create(),
        TablesCommand.Create(),
        ExplainCommand.Create(),
        ViewCommand.Create(),
        ExportCommand.Create(),
        NotebooksCommand.Create(),
        KernelCommand.Create(),
    };

    static int Say(string message)
    {
        Console.Error.WriteLine($"newsprint: {OneLine(message)}");
        return Exit.BadInput;
    }

    static int BadCall(ParseResult call)
    {
        foreach (var error in call.Errors) Console.Error.WriteLine($"newsprint: {OneLine(error.Message)}");
        Console.Error.WriteLine($"newsprint: 'newsprint {Words(call.CommandResult)}--help' lists what can be said");
        return Exit.BadCall;
    }

    static string Words(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{Words(parent)}{command.Command.Name} " : "";

    static string OneLine(string message) => Terminal.Plain(message.ReplaceLineEndings(" "));
}
