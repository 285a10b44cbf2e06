namespace Newsprint.Tool.Sessions;

/// <summary>Says what a cell threw in words that are the same on every machine: no paths, no frames of the session itself.</summary>
static class ThrownError
{
    public static CellException Of(Exception thrown, string place, string folder)
    {
        var trace = new List<string>();
        var line = 0;
        for (var inner = thrown; inner is not null; inner = inner.InnerException)
        {
            trace.Add($"{(trace.Count > 0 ? "---> " : "")}{inner.GetType().FullName}: {Anywhere(inner.Message, folder)}");
            AddFrames(trace, inner, place, ref line);
        }
        return new CellException(place, line, thrown.GetType().FullName!, Anywhere(thrown.Message, folder), trace);
    }

    static void AddFrames(List<string> trace, Exception thrown, string place, ref int line)
    {
        foreach (var frame in (thrown.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!frame.StartsWith("   at ", StringComparison.Ordinal)) continue;
            if (frame.Contains("Newsprint.Tool.Sessions.", StringComparison.Ordinal)) break;
            var (method, file, number) = Parts(frame);
            var inCell = method.Contains("Submission#", StringComparison.Ordinal);
            if (inCell && line == 0 && file == place) line = number;
            if (inCell && number > 0) trace.Add($"   at {file}, line {number}");
            else if (!inCell) trace.Add(method);
        }
    }

    // "   at A.B(C c) in file:line 12"
    static (string Method, string File, int Line) Parts(string frame)
    {
        frame = frame.TrimEnd('\r');
        var from = frame.LastIndexOf(" in ", StringComparison.Ordinal);
        var colon = frame.LastIndexOf(":line ", StringComparison.Ordinal);
        if (from < 0 || colon < from) return (frame, "", 0);
        return (frame[..from], frame[(from + 4)..colon], int.TryParse(frame[(colon + 6)..], out var line) ? line : 0);
    }

    // A message that names a file names it as seen from the notebook.
    static string Anywhere(string message, string folder) =>
        message.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
