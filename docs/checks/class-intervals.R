# What R makes of the values in class-values.csv: the expected values of ClassIntervalsOfRTest.
#
#   cd src/test/resources/org/nightmap/choropleth
#   Rscript ../../../../../../docs/checks/class-intervals.R <class-values.csv >class-intervals.csv
#
# What is committed was made by R 4.2.2 with classInt 0.4-9 (Debian 12: apt-get install --no-install-recommends r-cran-classint).
# It is no part of the test command.
#
# A row is a vector, a method and a number of classes, with R's breaks (both ends included), the class of each value in the order
# of the vector, counted from 1, and the goodness of variance fit. A value on a break is in the class above it, but in
# head_tail, whose heads are what is above the mean, in the one below. logarithmic is no style of classInt: it is equal
# intervals of the logarithms. Where there are no more different values than classes, classInt gives each a class of its own.
suppressPackageStartupMessages(library(classInt))

styles <- c(equal_interval = "equal", quantile = "quantile", fisher_jenks = "fisher", pretty = "pretty",
            head_tail = "headtails", standard_deviation = "sd", logarithmic = "equal")

written <- function(numbers) paste(sprintf("%.17g", numbers), collapse = " ")

inputs <- read.csv(file("stdin"), stringsAsFactors = FALSE)
cat("vector,method,classes,breaks,columns,fit\n")
for (row in seq_len(nrow(inputs))) {
  values <- as.numeric(strsplit(inputs$values[row], " ")[[1]])
  for (method in names(styles)) {
    for (classes in 3:9) {
      asked <- if (method == "logarithmic") log(values) else values
      closure <- if (method == "head_tail") "right" else "left"
      intervals <- suppressWarnings(classIntervals(asked, classes, styles[[method]], intervalClosure = closure))
      columns <- findCols(intervals)
      breaks <- intervals$brks
      if (method == "logarithmic") {
        few <- attr(intervals, "style") == "unique"
        breaks <- if (few) suppressWarnings(classIntervals(values, classes, "equal"))$brks else exp(breaks)
      }
      deviations <- function(x) sum((x - mean(x))^2)
      fit <- 1 - sum(tapply(values, columns, deviations)) / deviations(values)
      if (method != "logarithmic" && closure == "left") {
        stopifnot(all.equal(fit, jenks.tests(intervals)[["Goodness of fit"]]))
      }
      cat(sprintf("%s,%s,%d,%s,%s,%.17g\n", inputs$vector[row], method, classes, written(breaks), written(columns), fit))
    }
  }
}
