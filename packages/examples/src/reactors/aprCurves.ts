// Whichever side of a reactor is scarce earns more: APR of both against their ratio, as out/reactorApr.svg, and the price
// and split of DeGenesis, as out/deGenesis.svg.
import { aprChart, deGenesisChart } from '../shared/reactorFigures.js'
import { writeChart } from '../shared/writeChart.js'

const chart = aprChart()
for (const { name, values } of chart.lines) {
  const [at, middle, last] = [0, 20, 40].map((i) => (values[i] ?? 0).toFixed(0).padStart(7))
  console.log(`${name.padEnd(16)}1:10 ${at}   1:1 ${middle}   10:1 ${last}`)
}
writeChart('reactorApr', chart)
writeChart('deGenesis', deGenesisChart())
