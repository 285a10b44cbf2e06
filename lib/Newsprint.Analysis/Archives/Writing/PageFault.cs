namespace Newsprint;

/// <summary>What is wrong with a page costs the page, not the archive.</summary>
static class PageFault
{
    /// <summary>
    /// What is made of a page, or of the note that says why nothing could be, a mistake of the reader's among the reasons.
    /// </summary>
    public static T Catch<T>(RawPage raw, Func<T> make, Func<Note, T> failed)
    {
        try
        {
            return make();
        }
        catch (InputException e)
        {
            return failed(e.Note);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return failed(new Note(raw.Name, 0, $"an error of the reader ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")})", "none",
                "report it with the page"));
        }
    }
}
