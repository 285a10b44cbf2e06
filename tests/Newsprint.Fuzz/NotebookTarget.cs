using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Fuzz;

/// <summary>A notebook: read, made a web page, and given other outputs. Nothing of it runs.</summary>
static class NotebookTarget
{
    public static void Run(byte[] bytes) => Targets.Try(() =>
    {
        var notebook = NotebookFile.Parse("a.ipynb", "/a.ipynb", bytes);
        _ = NotebookPage.Of(notebook);
        var written = notebook.With(notebook.Cells.Where(cell => cell.IsCode).Select(cell => (cell, new JsonArray(), (int?)1)));
        // What was written is a notebook again, with the same cells.
        var again = NotebookFile.Parse("a.ipynb", "/a.ipynb", written);
        if (!again.Cells.Select(cell => (cell.Kind, cell.Source)).SequenceEqual(notebook.Cells.Select(cell => (cell.Kind, cell.Source))))
            throw new InvalidOperationException("writing outputs changed a cell");
    });
}
