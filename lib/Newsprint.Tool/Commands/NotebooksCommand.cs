using System.CommandLine;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint notebooks run|check|html</c></summary>
static class NotebooksCommand
{
    public static Command Create() =>
        new("notebooks", "Runs C# notebooks, compares them with what is committed, or makes web pages of them.")
    {
        Run(),
        Check(),
        Html(),
        WorkerCommand(),
    };

    static Command Run()
    {
        var options = new NotebookOptions();
        var command = new Command("run",
            "Runs notebooks and writes their outputs back. A notebook is code: run only those that you trust.");
        options.AddTo(command);
        command.SetAction((call, cancel) => RunAsync(call, options, new NotebookWriter(options.Of(call).AllowErrors).Take, cancel));
        return command;
    }

    static Command Check()
    {
        var options = new NotebookOptions();
        var command = new Command("check",
            "Runs notebooks, compares their outputs with those in the files, says what differs. Writes nothing itself. A notebook is code: run only those that you trust.");
        options.AddTo(command);
        command.SetAction((call, cancel) => RunAsync(call, options, NotebookChecker.Take, cancel));
        return command;
    }

    static Command Html()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Notebooks, or folders of them; notebooks/ when none is named.",
            Arity = ArgumentArity.ZeroOrMore
        }.TakeFiles();
        var to = new Option<string?>("--to")
        {
            Description = "The folder for the pages; beside the notebooks when not given.",
            HelpName = "DIR"
        };
        var command = new Command("html",
            "Writes each notebook, with the outputs that it has, as one web page that needs no network. Runs nothing.") { files, to };
        command.SetAction(call =>
        {
            var folder = call.GetValue(to) is { } named ? Paths.Folder(named, "--to") : null;
            foreach (var file in NotebookFiles.Find(call.GetValue(files)!, null)) WritePage(file, folder);
            return Exit.Success;
        });
        return command;
    }

    static void WritePage(string file, string? to)
    {
        var notebook = NotebookFile.Read(file);
        var folder = to is null ? Path.GetDirectoryName(notebook.Path)! : Directory.CreateDirectory(to).FullName;
        var page = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".html");
        AtomicFile.Write(page, Output.Utf8.GetBytes(NotebookPage.Of(notebook)));
        Console.WriteLine(Terminal.Line(page));
    }

    // Not for people: the process that runs the cells of one notebook.
    static Command WorkerCommand()
    {
        var command = new Command("worker") { Hidden = true };
        command.SetAction(_ => Worker.Run());
        return command;
    }

    static async Task<int> RunAsync(ParseResult call, NotebookOptions options, Func<NotebookOutcome, IRunProgress, bool> take,
        CancellationToken cancel)
    {
        var files = options.Files(call);
        try
        {
            var good = await ShowAsync(progress =>
                new NotebookRunner(options.Of(call), progress).RunAsync(files, outcome => take(outcome, progress),
                    cancel)).ConfigureAwait(false);
            return good ? Exit.Success : Exit.BadInput;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("newsprint: interrupted; notebooks that had not ended are as they were");
            return Exit.BadInput;
        }
    }

    static Task<T> ShowAsync<T>(Func<IRunProgress, Task<T>> action) =>
        Voice.IsQuiet ? action(new QuietRun(Console.Error)) :
        Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb"
            ? action(new PlainProgress(Console.Error))
            : LiveProgress.ShowAsync(action);
}
