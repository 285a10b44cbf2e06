using System.CommandLine;
using System.Globalization;
using Newsprint.Tool.NewPages;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint new-page FILE --published D --publisher P</c></summary>
sealed class NewPageCommand
{
    readonly Argument<string> _file = new Argument<string>("FILE") { Description = "A page, as text." }.TakeFiles();
    readonly Option<string> _publisher = new("--publisher") { Description = "The newspaper, as it names itself.", HelpName = "NAME", Required = true };
    readonly Option<string> _basis = new("--basis") { Description = "How the date is known.", HelpName = "TEXT", DefaultValueFactory = _ => "stated when the page was added" };
    readonly Option<string> _to = new("--to") { Description = "The folder of pages.", HelpName = "DIR", DefaultValueFactory = _ => "seeds" };
    readonly ReadingOptions _reading = new(dated: true);

    public static Command Create()
    {
        var one = new NewPageCommand();
        var command = new Command("new-page", "Puts a page of your own beside the others, with its origin and a checklist of what was read of it. Never writes over a page.")
        { one._file, one._publisher, one._basis, one._to };
        one._reading.AddTo(command);
        command.SetAction(one.Run);
        return command;
    }

    int Run(ParseResult call)
    {
        var (file, folder) = (call.GetValue(_file)!, call.GetValue(_to)!);
        var reading = _reading.Of(call);
        var name = Path.GetFileNameWithoutExtension(file) + ".txt";
        var path = Path.Combine(folder, name);
        // Read from where it is, so that a page that cannot be read leaves the folder as it was.
        var bytes = Read(file);
        var page = Page.Read(bytes, path, options: reading with { Publisher = call.GetValue(_publisher)!, Corrections = Corrections.Beside(path) });
        var origin = OriginText.Of(bytes, call.GetValue(_publisher)!, reading.Published!.Value, call.GetValue(_basis)!);
        var review = Path.GetFileNameWithoutExtension(file) + ".review.md";
        PlacedFiles.Put(folder, [(review, Output.Utf8.GetBytes(ReviewList.Of(page, path))), (Origin.NameFor(name), Output.Utf8.GetBytes(origin)), (name, bytes)]);
        Report(page, path, Path.Combine(folder, review));
        return Exit.Success;
    }

    static byte[] Read(string file) => File.Exists(file)
        ? File.ReadAllBytes(file)
        : throw new InputException(new Note(file, 0, Directory.Exists(file) ? "a folder" : "no such file", "a page as a text file", "name an existing file"));

    static void Report(Page page, string path, string review)
    {
        ReadingOptions.Tell(page);
        foreach (var note in Figures.Notes(page)) Voice.Say(note);
        var figures = Figures.Of(page);
        var roles = string.Join(", ", figures.CountBy(figure => figure.Role).OrderByDescending(role => role.Value).Select(role => $"{role.Value} {role.Key.ToString().ToLowerInvariant()}"));
        Console.WriteLine(Terminal.Plain($"{path}: {page.Articles.Count} articles, {page.Captions.Count} captions, {figures.Count} figures{(roles.Length > 0 ? $" ({roles})" : "")}, {page.Notes.Count + Figures.Notes(page).Count} notes"));
        foreach (var article in page.Articles)
            Console.WriteLine(Terminal.Plain(string.Create(CultureInfo.InvariantCulture, $"  {article.Number}. {article.Headline ?? "(no headline)"}: {figures.Count(figure => figure.Article == article.Number)} figures")));
        Console.WriteLine(Terminal.Plain($"to review: {review}"));
    }
}
