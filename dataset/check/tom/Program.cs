using System;
using System.Linq;
using Microsoft.AnalysisServices.Tabular;

/// Reads a TMDL folder with Microsoft's own loader and prints what it holds as one line of JSON;
/// ends with 1 and the loader's message when it refuses the folder, with 2 for a wrong call.
public static class Program
{
    public static int Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("Usage: dotnet run -- FOLDER (the definition folder of a semantic model)");
            return 2;
        }
        try
        {
            var model = TmdlSerializer.DeserializeDatabaseFromFolder(args[0]).Model;
            var measures = model.Tables.Sum(table => table.Measures.Count);
            var columns = model.Tables.Sum(table => table.Columns.Count(column => column.Type != ColumnType.RowNumber));
            Console.WriteLine(
                $"{{\"tables\":{model.Tables.Count},\"measures\":{measures},\"columns\":{columns}," +
                $"\"relationships\":{model.Relationships.Count},\"roles\":{model.Roles.Count}," +
                $"\"perspectives\":{model.Perspectives.Count},\"cultures\":{model.Cultures.Count}}}");
            return 0;
        }
        catch (Exception refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return 1;
        }
    }
}
