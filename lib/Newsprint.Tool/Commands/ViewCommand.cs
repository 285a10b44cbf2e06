using System.CommandLine;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint view FILE [-o PAGE]</c></summary>
static class ViewCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A page, as text." }.TakeFiles();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; standard output when not given.",
            HelpName = "PAGE"
        };
        var reading = new ReadingOptions();
        var command = new Command("view",
            "Writes a page as one web page that needs no network: its articles put together, every figure marked, the table of figures beside them.") { file,
            output };
        reading.AddTo(command);
        command.SetAction(call =>
        {
            var path = call.GetValue(output) is { } named ? Paths.ToWritePage(named) : null;
            var page = ReadingOptions.Read(call.GetValue(file)!, reading.Of(call));
            return Write(Output.Utf8.GetBytes(ReadingView.Of(page)), path);
        });
        return command;
    }

    static int Write(byte[] page, string? path)
    {
        if (path is not null) AtomicFile.Write(path, page);
        else
        {
            using var output = Output.Open(bom: false);
            output.Write(page);
        }
        return Exit.Success;
    }
}
