using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Kernel;

/// <summary>The cells that ran since the kernel started; a console's up arrow asks for them.</summary>
sealed class History
{
    // There is but this session: Jupyter counts sessions from 1 and names the one that runs 0.
    const int This = 1, Most = 1000;
    readonly List<(int Number, string Code)> _cells = [];

    public void Add(int number, string code)
    {
        if (_cells.Count == Most) _cells.RemoveAt(0);
        _cells.Add((number, code));
    }

    public JsonObject Answer(JsonObject asked)
    {
        var output = JupyterMessage.Flag(asked, "output", false);
        var cells = Wanted(asked).Select(cell => new JsonArray(This, cell.Number, output ? new JsonArray(cell.Code, null) : cell.Code));
        return new JsonObject { ["status"] = "ok", ["history"] = new JsonArray([.. cells]) };
    }

    IEnumerable<(int Number, string Code)> Wanted(JsonObject asked)
    {
        var most = JupyterMessage.Number(asked, "n", Most);
        return JupyterMessage.Text(asked, "hist_access_type") switch
        {
            "range" => Range(JupyterMessage.Number(asked, "session", 0), JupyterMessage.Number(asked, "start", 0),
                JupyterMessage.Number(asked, "stop", int.MaxValue)),
            "search" => Search(JupyterMessage.Text(asked, "pattern"), JupyterMessage.Flag(asked, "unique", false)).TakeLast(most),
            _ => _cells.TakeLast(most),
        };
    }

    // From start to before stop.
    IEnumerable<(int Number, string Code)> Range(int session, int start, int stop) =>
        session is 0 or This ? _cells.Where(cell => cell.Number >= start && cell.Number < stop) : [];

    IEnumerable<(int Number, string Code)> Search(string pattern, bool unique)
    {
        var found = _cells.Where(cell =>
            FileSystemName.MatchesSimpleExpression(pattern.Length == 0 ? "*" : pattern, cell.Code, ignoreCase: false));
        return unique ? found.Reverse().DistinctBy(cell => cell.Code).Reverse() : found;
    }
}
