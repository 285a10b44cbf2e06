using System.CommandLine;
using Newsprint.Tool.NewPages;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint new-page FILE --published D --publisher P</c></summary>
sealed class NewPageCommand
{
    readonly Argument<string> _file = new Argument<string>("FILE") { Description = "A page, as text." }.TakeFiles();
    readonly Option<string> _publisher = new("--publisher")
    {
        Description = "The newspaper, as it names itself.",
        HelpName = "NAME",
        Required = true
    };
    readonly Option<string> _basis = new("--basis")
    {
        Description = "How the date is known.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "stated when the page was added"
    };
    readonly Option<string> _to = new("--to")
    {
        Description = "The folder of pages.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "seeds"
    };
    readonly ReadingOptions _reading = new(dated: true);

    public static Command Create()
    {
        var one = new NewPageCommand();
        var command = new Command("new-page",
            "Puts a page of your own beside the others, with its origin and a checklist of what was read of it. Never writes over a page.")
        { one._file, one._publisher, one._basis, one._to };
        one._reading.AddTo(command);
        command.SetAction(one.Run);
        return command;
    }

    int Run(ParseResult call)
    {
        var (file, folder) = (Paths.ToRead(call.GetValue(_file)!, "a page as text"), Paths.Folder(call.GetValue(_to)!, "--to"));
        var reading = _reading.Of(call);
        var name = Path.GetFileNameWithoutExtension(file) + ".txt";
        var path = Path.Combine(folder, name);
        // Read from where it is, so that a page that cannot be read leaves the folder as it was.
        var bytes = File.ReadAllBytes(file);
        var page = Page.Read(bytes, path,
            options: reading with { Publisher = call.GetValue(_publisher)!, Corrections = Corrections.Beside(path) });
        var origin = OriginText.Of(bytes, call.GetValue(_publisher)!, reading.Published!.Value, call.GetValue(_basis)!,
            reading.Encoding?.WebName);
        var review = Path.GetFileNameWithoutExtension(file) + ".review.md";
        PlacedFiles.Put(folder,
            [(review, Output.Utf8.GetBytes(ReviewList.Of(page, path))), (Origin.NameFor(name), Output.Utf8.GetBytes(origin)),
                (name, bytes)]);
        Report(page, path, Path.Combine(folder, review));
        return Exit.Success;
    }

    static void Report(Page page, string path, string review)
    {
        ReadingOptions.Tell(page);
        foreach (var note in Figures.Notes(page)) Voice.Say(note);
        var figures = Figures.Of(page);
        var roles = string.Join(", ",
            figures.CountBy(figure => figure.Role)
                .OrderByDescending(role => role.Value)
                .Select(role => $"{role.Value} {Words.Of(role.Key)}"));
        var notes = Counted.Of(page.Notes.Count + Figures.Notes(page).Count, "note");
        Console.WriteLine(Terminal.Plain($"{path}: {PageText.Size(page)}, {Counted.Of(figures.Count, "figure")}{(roles.Length > 0 ? $" ({roles})" : "")}, {notes}"));
        foreach (var article in page.Articles)
            Console.WriteLine(Terminal.Plain($"  {article.Number}. {article.Headline ?? "(no headline)"}: {Counted.Of(figures.Count(figure => figure.Article == article.Number), "figure")}"));
        Console.WriteLine(Terminal.Plain($"to review: {review}"));
    }
}
