// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm, console} from "forge-std/Test.sol";

import {BandMath} from "../../src/bands/libraries/BandMath.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {TestToken} from "../utils/TestToken.sol";
import {BandHarness} from "./utils/BandHarness.sol";

/// @notice Runs every case of every `bands*.json` in test/vectors within the tolerance and direction the files state.
/// @dev    A case that a file marks with an unknown kind fails; kinds that other contracts cover are counted in the log.
contract BandsVectorsTest is BaseTest {
    string private constant FOLDER = "packages/contracts/test/vectors";

    uint256 private constant WAD = 1e18;

    /// @dev Tolerances of the files: relative 1e-9 of the value, or an absolute floor by quantity.
    uint256 private constant RELATIVE = 1e9;
    uint256 private constant AMOUNT_FLOOR = 2000;
    uint256 private constant PRICE_FLOOR = 1000;
    uint256 private constant HEALTH_FLOOR = 1e10;

    /// @dev p↑ is exact to about n·1e-18: what follows from it can't be compared to the last digit.
    uint256 private constant ACCURACY = 1e15;

    uint256 private _ran;
    mapping(string kind => uint256 count) private _elsewhere;

    function test_Vectors_EveryCase() public {
        vm.pauseGasMetering();
        Vm.DirEntry[] memory entries = vm.readDir(FOLDER);
        for (uint256 i; i < entries.length; ++i) {
            if (!_isBands(entries[i].path)) continue;
            string memory json = vm.readFile(entries[i].path);
            for (uint256 j; vm.keyExistsJson(json, _case(j, "")); ++j) {
                this.runCase(json, _case(j, ""));
            }
        }

        console.log("bands vectors run:", _ran);
        if (_elsewhere["rate"] > 0) {
            console.log("kind `rate` left to PegMonetaryPolicy:", _elsewhere["rate"]);
        }
        assertGt(_ran, 0, "no vectors found");
    }

    /// @dev External, so that the memory of a case is freed after it.
    function runCase(string calldata json, string calldata path) external {
        string memory kind = vm.parseJsonString(json, string.concat(path, ".kind"));
        bytes32 id = keccak256(bytes(kind));
        if (id == keccak256("bandPrices")) _bandPrices(json, path);
        else if (id == keccak256("band")) _band(json, path);
        else if (id == keccak256("loan")) _loan(json, path);
        else if (id == keccak256("fees")) _fees(json, path);
        else if (id == keccak256("health")) _health(json, path);
        else if (id == keccak256("removeFraction")) _removeFraction(json, path);
        else if (id == keccak256("scenario")) _scenario(json, path);
        else if (id == keccak256("rate")) return _leave(kind);
        else revert(string.concat("unknown kind ", kind));
        ++_ran;
    }

    function _leave(string memory kind) private {
        ++_elsewhere[kind];
    }

    // ── Kinds ──────────────────────────────────────────────────────────────────────────────────────────────────

    struct BandPricesIn {
        uint256 A;
        uint256 basePrice;
        int256 n;
        uint256 oraclePrice;
    }

    struct BandPricesExpect {
        uint256 currentDown;
        uint256 currentUp;
        uint256 oracleDown;
        uint256 oracleUp;
    }

    function _bandPrices(string calldata json, string calldata path) private pure {
        BandPricesIn memory given = abi.decode(
            _parse(json, path, ".in", "In(uint256 A,uint256 basePrice,int256 n,uint256 oraclePrice)"),
            (BandPricesIn)
        );
        BandPricesExpect memory expect = abi.decode(
            _parse(
                json,
                path,
                ".expect",
                "Ex(uint256 currentDown,uint256 currentUp,uint256 oracleDown,uint256 oracleUp)"
            ),
            (BandPricesExpect)
        );

        uint256 lnR = BandMath.lnRatio(given.A);
        uint256 up = BandMath.pUp(given.basePrice, given.n, lnR);
        uint256 down = BandMath.pUp(given.basePrice, given.n + 1, lnR);

        _near(up, expect.oracleUp, PRICE_FLOOR, path, " oracleUp");
        _near(down, expect.oracleDown, PRICE_FLOOR, path, " oracleDown");
        _near(BandMath.pDownOf(given.A, up), expect.oracleDown, PRICE_FLOOR, path, " pDownOf");
        _near(BandMath.pCurrent(given.oraclePrice, up), expect.currentDown, PRICE_FLOOR, path, " currentDown");
        _near(BandMath.pCurrent(given.oraclePrice, down), expect.currentUp, PRICE_FLOOR, path, " currentUp");
    }

    struct BandIn {
        uint256 A;
        uint256 bandUp;
        uint256 oraclePrice;
        uint256 x;
        uint256 y;
    }

    struct BandExpect {
        uint256 f;
        uint256 g;
        uint256 price;
        uint256 xDown;
        uint256 y0;
        uint256 yUp;
    }

    function _band(string calldata json, string calldata path) private pure {
        BandIn memory given = abi.decode(
            _parse(json, path, ".in", "In(uint256 A,uint256 bandUp,uint256 oraclePrice,uint256 x,uint256 y)"),
            (BandIn)
        );
        BandExpect memory expect = abi.decode(
            _parse(
                json,
                path,
                ".expect",
                "Ex(uint256 f,uint256 g,uint256 price,uint256 xDown,uint256 y0,uint256 yUp)"
            ),
            (BandExpect)
        );

        (uint256 ay0, uint256 f, uint256 g) =
            BandMath.curve(given.A, given.bandUp, given.oraclePrice, given.x, given.y);
        uint256 xDown = BandMath.getXDown(given.A, given.bandUp, given.oraclePrice, given.x, given.y);
        uint256 yUp = BandMath.getYUp(given.A, given.bandUp, given.oraclePrice, given.x, given.y);
        uint256 price = BandMath.bandPrice(given.A, given.bandUp, given.oraclePrice, given.x, given.y);

        _near(ay0 / given.A, expect.y0, AMOUNT_FLOOR, path, " y0");
        _near(f, expect.f, AMOUNT_FLOOR, path, " f");
        _near(g, expect.g, AMOUNT_FLOOR, path, " g");
        _near(price, expect.price, PRICE_FLOOR, path, " price");
        _near(xDown, expect.xDown, AMOUNT_FLOOR, path, " xDown");
        _near(yUp, expect.yUp, AMOUNT_FLOOR, path, " yUp");
        // Claims of users round down.
        assertLe(xDown, expect.xDown + 1, string.concat(path, " xDown direction"));
        assertLe(yUp, expect.yUp + 1, string.concat(path, " yUp direction"));
    }

    struct LoanIn {
        uint256 A;
        uint256 N;
        uint256 basePrice;
        uint256 collateral;
        uint256 debt;
        uint256 loanDiscount;
        uint256 oraclePrice;
    }

    struct LoanExpect {
        uint256 maxBorrowable;
        uint256 minCollateral;
        int256 n1;
        int256 n2;
        int256 topBand;
    }

    function _loan(string calldata json, string calldata path) private pure {
        LoanIn memory given = abi.decode(
            _parse(
                json,
                path,
                ".in",
                "In(uint256 A,uint256 N,uint256 basePrice,uint256 collateral,uint256 debt,uint256 loanDiscount,uint256 oraclePrice)"
            ),
            (LoanIn)
        );
        LoanExpect memory expect = abi.decode(
            _parse(
                json,
                path,
                ".expect",
                "Ex(uint256 maxBorrowable,uint256 minCollateral,int256 n1,int256 n2,int256 topBand)"
            ),
            (LoanExpect)
        );

        uint256 lnR = BandMath.lnRatio(given.A);
        uint256 factor = BandMath.rangeFactor(given.A, lnR, given.N, given.loanDiscount);
        uint256 ye = BandMath.yEffective(given.collateral / given.N, factor);
        int256 n1 = BandMath.calcN1(ye, given.basePrice, given.debt, lnR, given.N);
        int256 top = BandMath.topBand(given.basePrice, given.oraclePrice, lnR);
        uint256 up = BandMath.pUp(given.basePrice, top, lnR);

        assertEq(n1, expect.n1, string.concat(path, " n1"));
        assertEq(n1 + int256(given.N) - 1, expect.n2, string.concat(path, " n2"));
        assertEq(top, expect.topBand, string.concat(path, " topBand"));
        _near(BandMath.maxBorrowable(ye, up), expect.maxBorrowable, AMOUNT_FLOOR, path, " maxBorrowable");
        _near(
            BandMath.minCollateral(given.debt, given.N, factor, up),
            expect.minCollateral,
            AMOUNT_FLOOR,
            path,
            " minCollateral"
        );
    }

    struct FeesIn {
        uint256 A;
        uint256 basePrice;
        uint256 elapsed;
        uint256 lastFee;
        uint256 lastPrice;
        int256 n;
        uint256 rawPrice;
    }

    struct FeesExpect {
        uint256 distanceFee;
        uint256 jumpFee;
        uint256 oraclePrice;
    }

    function _fees(string calldata json, string calldata path) private pure {
        FeesIn memory given = abi.decode(
            _parse(
                json,
                path,
                ".in",
                "In(uint256 A,uint256 basePrice,uint256 elapsed,uint256 lastFee,uint256 lastPrice,int256 n,uint256 rawPrice)"
            ),
            (FeesIn)
        );
        FeesExpect memory expect = abi.decode(
            _parse(json, path, ".expect", "Ex(uint256 distanceFee,uint256 jumpFee,uint256 oraclePrice)"),
            (FeesExpect)
        );

        (uint256 oraclePrice, uint256 jumpFee) =
            BandMath.limitPrice(given.rawPrice, given.lastPrice, given.lastFee, given.elapsed);
        uint256 up = BandMath.pUp(given.basePrice, given.n, BandMath.lnRatio(given.A));

        _near(oraclePrice, expect.oraclePrice, PRICE_FLOOR, path, " oraclePrice");
        _near(jumpFee, expect.jumpFee, PRICE_FLOOR, path, " jumpFee");
        _near(
            BandMath.distanceFee(given.A, up, oraclePrice),
            expect.distanceFee,
            PRICE_FLOOR,
            path,
            " distanceFee"
        );
    }

    struct HealthIn {
        uint256 A;
        uint256 N;
        int256 activeBand;
        uint256 basePrice;
        uint256 collateral;
        uint256 debt;
        uint256 liquidationDiscount;
        int256 n1;
        uint256 oraclePrice;
    }

    struct HealthExpect {
        int256 health;
        int256 healthFull;
        uint256 xDown;
        uint256 yUp;
    }

    function _health(string calldata json, string calldata path) private pure {
        HealthIn memory given = abi.decode(
            _parse(
                json,
                path,
                ".in",
                "In(uint256 A,uint256 N,int256 activeBand,uint256 basePrice,uint256 collateral,uint256 debt,uint256 liquidationDiscount,int256 n1,uint256 oraclePrice)"
            ),
            (HealthIn)
        );
        HealthExpect memory expect = abi.decode(
            _parse(json, path, ".expect", "Ex(int256 health,int256 healthFull,uint256 xDown,uint256 yUp)"),
            (HealthExpect)
        );

        BandMath.Grid memory grid =
            BandMath.Grid(given.A, BandMath.lnRatio(given.A), given.basePrice, given.oraclePrice);
        uint256 perBand = given.collateral / given.N;
        uint256 xDown = BandMath.xDownUntouched(grid, given.n1, given.N, perBand);
        int256 health = BandMath.health(xDown, given.debt, given.liquidationDiscount);
        uint256 up = BandMath.pUp(given.basePrice, given.n1, grid.lnR);
        int256 healthFull = health + BandMath.healthAbove(given.oraclePrice, up, given.collateral, given.debt);

        _near(xDown, expect.xDown, AMOUNT_FLOOR, path, " xDown");
        _near(_yUp(grid, given, perBand), expect.yUp, AMOUNT_FLOOR, path, " yUp");
        assertApproxEqAbs(health, expect.health, HEALTH_FLOOR, string.concat(path, " health"));
        assertApproxEqAbs(healthFull, expect.healthFull, HEALTH_FLOOR, string.concat(path, " healthFull"));
    }

    function _yUp(BandMath.Grid memory grid, HealthIn memory given, uint256 perBand)
        private
        pure
        returns (uint256 yUp)
    {
        for (uint256 i; i < given.N; ++i) {
            uint256 up = BandMath.pUp(grid.basePrice, given.n1 + int256(i), grid.lnR);
            yUp += BandMath.getYUp(grid.A, up, grid.oraclePrice, 0, perBand);
        }
    }

    function _removeFraction(string calldata json, string calldata path) private pure {
        uint256 fraction = vm.parseJsonUint(json, string.concat(path, ".in.frac"));
        uint256 discount = vm.parseJsonUint(json, string.concat(path, ".in.liquidationDiscount"));
        uint256 expected = vm.parseJsonUint(json, string.concat(path, ".expect.remove"));

        _near(BandMath.removeFraction(fraction, discount), expected, PRICE_FLOOR, path, " remove");
    }

    // ── Scenarios ──────────────────────────────────────────────────────────────────────────────────────────────

    BandHarness private _pool;
    TestToken private _x;
    TestToken private _y;
    uint256 private _start;

    struct ScenarioIn {
        uint256 A;
        int256 activeBand;
        uint256 adminFee;
        uint256 basePrice;
        uint256 decimalsBorrowed;
        uint256 decimalsCollateral;
        uint256 fee;
        uint256 start;
    }

    struct UserExpect {
        uint256 x;
        uint256 xDown;
        uint256 y;
        uint256 yUp;
    }

    struct BandRow {
        int256 n;
        uint256 x;
        uint256 y;
    }

    function _scenario(string calldata json, string calldata path) private {
        ScenarioIn memory given = abi.decode(
            _parse(
                json,
                path,
                ".in",
                "In(uint256 A,int256 activeBand,uint256 adminFee,uint256 basePrice,uint256 decimalsBorrowed,uint256 decimalsCollateral,uint256 fee,uint256 start)"
            ),
            (ScenarioIn)
        );
        _start = 1_800_000_000;
        vm.warp(_start + given.start);
        _x = new TestToken("x", "x", uint8(given.decimalsBorrowed));
        _y = new TestToken("y", "y", uint8(given.decimalsCollateral));
        _setPrice(address(_y), given.basePrice);
        _pool = new BandHarness(address(_x), address(_y), address(oracle), given.A, given.fee, given.adminFee);
        _pool.setActiveBand(given.activeBand);
        _fund(_x, address(this), type(uint120).max, address(_pool));
        _fund(_y, address(this), type(uint120).max, address(_pool));

        for (uint256 i; vm.keyExistsJson(json, _op(path, i, "")); ++i) {
            this.runOp(json, _op(path, i, ""));
        }
        this.checkEnd(json, string.concat(path, ".expect"));
    }

    /// @dev External, so that the memory of an operation is freed after it.
    function runOp(string calldata json, string calldata path) external {
        vm.warp(_start + vm.parseJsonUint(json, string.concat(path, ".t")));
        bytes32 op = keccak256(bytes(vm.parseJsonString(json, string.concat(path, ".op"))));
        if (op == keccak256("setOracle")) {
            return _setPrice(address(_y), vm.parseJsonUint(json, string.concat(path, ".price")));
        }

        if (op == keccak256("deposit")) _depositOp(json, path);
        else if (op == keccak256("withdraw")) _withdrawOp(json, path);
        else _swapOp(json, path, op == keccak256("swapExactIn"));
        // Prices are of today whenever they were set: scenarios know no age.
        _checkState(json, path);
    }

    function _depositOp(string calldata json, string calldata path) private {
        uint256 amount = vm.parseJsonUint(json, string.concat(path, ".amount"));
        int256 n1 = vm.parseJsonInt(json, string.concat(path, ".n1"));
        int256 n2 = vm.parseJsonInt(json, string.concat(path, ".n2"));
        _pool.deposit(_user(vm.parseJsonString(json, string.concat(path, ".user"))), amount, n1, n2);
    }

    function _withdrawOp(string calldata json, string calldata path) private {
        (uint256 x, uint256 y) = _pool.withdraw(
            _user(vm.parseJsonString(json, string.concat(path, ".user"))),
            vm.parseJsonUint(json, string.concat(path, ".fraction"))
        );

        _given(x, vm.parseJsonUint(json, string.concat(path, ".expect.x")), 1, path, " x");
        _given(y, vm.parseJsonUint(json, string.concat(path, ".expect.y")), 1, path, " y");
    }

    function _swapOp(string calldata json, string calldata path, bool exactIn) private {
        bool pump = keccak256(bytes(vm.parseJsonString(json, string.concat(path, ".direction"))))
            == keccak256("pump");
        uint256 amount = vm.parseJsonUint(json, string.concat(path, ".amount"));
        uint256 paid;
        uint256 received;
        if (exactIn) (paid, received) = _pool.swapExactIn(pump, amount, 0, address(this));
        else (paid, received) = _pool.swapExactOut(pump, amount, type(uint256).max, address(this));

        uint256 expectedIn = vm.parseJsonUint(json, string.concat(path, ".expect.in"));
        uint256 expectedOut = vm.parseJsonUint(json, string.concat(path, ".expect.out"));
        _taken(paid, expectedIn, 1, path, " in");
        _given(received, expectedOut, 1, path, " out");
    }

    function _checkState(string calldata json, string calldata path) private view {
        string memory expect = string.concat(path, ".expect");
        assertEq(
            _pool.activeBand(),
            vm.parseJsonInt(json, string.concat(expect, ".activeBand")),
            string.concat(path, " activeBand")
        );
        string memory users = string.concat(expect, ".users");
        string[] memory names = vm.parseJsonKeys(json, users);
        for (uint256 i; i < names.length; ++i) {
            _checkUser(json, string.concat(users, ".", names[i]), names[i]);
        }
        if (vm.keyExistsJson(json, string.concat(expect, ".bands"))) _checkBands(json, expect);
    }

    function _checkUser(string calldata json, string memory path, string memory name) private view {
        UserExpect memory expect = abi.decode(
            vm.parseJsonType(json, path, "U(uint256 x,uint256 xDown,uint256 y,uint256 yUp)"), (UserExpect)
        );
        (uint256 x, uint256 y) = _pool.claims(_user(name));
        _near(x, expect.x, _unitX(), path, " x");
        _near(y, expect.y, _unitY(), path, " y");
        _near(_pool.projection(_user(name), true), expect.xDown, _unitX(), path, " xDown");
        _near(_pool.projection(_user(name), false), expect.yUp, _unitY(), path, " yUp");
    }

    function _checkBands(string calldata json, string memory expect) private view {
        string memory path = string.concat(expect, ".bands");
        BandRow[] memory rows =
            abi.decode(vm.parseJsonTypeArray(json, path, "Row(int256 n,uint256 x,uint256 y)"), (BandRow[]));
        for (uint256 i; i < rows.length; ++i) {
            (uint256 x, uint256 y,) = _pool.bands(rows[i].n);
            _near(x, rows[i].x, _unitX(), path, string.concat(" x of ", vm.toString(rows[i].n)));
            _near(y, rows[i].y, _unitY(), path, string.concat(" y of ", vm.toString(rows[i].n)));
        }
    }

    function checkEnd(string calldata json, string calldata path) external view {
        assertEq(_pool.activeBand(), vm.parseJsonInt(json, string.concat(path, ".activeBand")));
        if (vm.keyExistsJson(json, string.concat(path, ".bands"))) _checkBands(json, path);
        (uint256 feesX, uint256 feesY) = _pool.adminFees();
        uint256 expectedX = vm.parseJsonUint(json, string.concat(path, ".feesBorrowed"));
        uint256 expectedY = vm.parseJsonUint(json, string.concat(path, ".feesCollateral"));
        _given(feesX, expectedX, _unitX(), path, " feesBorrowed");
        _given(feesY, expectedY, _unitY(), path, " feesCollateral");
    }

    /// @dev Amounts taken are not below the expected value less one unit beyond its own relative accuracy.
    function _taken(uint256 got, uint256 expected, uint256 unit, string memory path, string memory what)
        private
        pure
    {
        _near(got, expected, unit, path, what);
        assertGe(got + unit + expected / ACCURACY, expected, string.concat(path, what, " direction"));
    }

    /// @dev Amounts given are not above it plus that.
    function _given(uint256 got, uint256 expected, uint256 unit, string memory path, string memory what)
        private
        pure
    {
        _near(got, expected, unit, path, what);
        assertLe(got, expected + unit + expected / ACCURACY, string.concat(path, what, " direction"));
    }

    function _unitX() private view returns (uint256) {
        return _floor(10 ** (18 - _x.decimals()));
    }

    function _unitY() private view returns (uint256) {
        return _floor(10 ** (18 - _y.decimals()));
    }

    function _floor(uint256 unit) private pure returns (uint256) {
        return unit > AMOUNT_FLOOR ? unit : AMOUNT_FLOOR;
    }

    function _user(string memory name) private pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }

    function _op(string memory path, uint256 index, string memory key) private pure returns (string memory) {
        return string.concat(path, ".in.ops[", vm.toString(index), "]", key);
    }

    // ── Private ────────────────────────────────────────────────────────────────────────────────────────────────

    function _near(uint256 got, uint256 expected, uint256 floor, string memory path, string memory what)
        private
        pure
    {
        uint256 relative = expected / RELATIVE;
        assertApproxEqAbs(got, expected, relative > floor ? relative : floor, string.concat(path, what));
    }

    function _parse(string calldata json, string calldata path, string memory key, string memory types)
        private
        pure
        returns (bytes memory)
    {
        return vm.parseJsonType(json, string.concat(path, key), types);
    }

    function _case(uint256 index, string memory key) private pure returns (string memory) {
        return string.concat(".cases[", vm.toString(index), "]", key);
    }

    /// @dev True for `…/bands*.json`.
    function _isBands(string memory path) private pure returns (bool) {
        bytes memory raw = bytes(path);
        uint256 start = raw.length;
        while (start > 0 && raw[start - 1] != "/") --start;
        if (raw.length < start + 10) return false;
        bytes memory name = new bytes(5);
        bytes memory extension = new bytes(5);
        for (uint256 i; i < 5; ++i) {
            name[i] = raw[start + i];
            extension[i] = raw[raw.length - 5 + i];
        }
        return keccak256(name) == keccak256("bands") && keccak256(extension) == keccak256(".json");
    }
}
