// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {Test} from "forge-std/Test.sol";

import {BandLens} from "../../../src/bands/BandLens.sol";
import {FeeSplitter} from "../../../src/bands/FeeSplitter.sol";
import {SavingsVault} from "../../../src/bands/SavingsVault.sol";
import {Stablecoin} from "../../../src/bands/Stablecoin.sol";
import {IBandLens} from "../../../src/bands/interfaces/IBandLens.sol";
import {IBandMarket} from "../../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../../src/bands/interfaces/IBandMarketTypes.sol";
import {SettableOracle} from "../../../src/common/oracles/SettableOracle.sol";
import {TestToken} from "../../utils/TestToken.sol";

/// @title  BandsHandler
/// @notice Five borrowers, a trader and a keeper, a price that walks and a clock that jumps.
/// @dev    Inputs are bounded so that nothing reverts; what an action must leave as it was is asserted
///      within.
contract BandsHandler is Test, IERC3156FlashBorrower {
    uint256 private constant LOWEST_PRICE = 600e18;
    uint256 private constant HIGHEST_PRICE = 12_000e18;

    /// @dev What rounding may take from x_down in a swap, wei18 and relative (WAD).
    uint256 private constant X_DOWN_TOLERANCE = 1e7;
    uint256 private constant X_DOWN_RELATIVE = 1e6;

    /// @dev Health of a placed loan is at least (1 − 6 %)/(1 − 9 %) − 1: what moves it to lower bands may
    ///      lower it to that.
    int256 private constant PLACED_HEALTH = 0.03296e18;

    struct World {
        IBandMarket market;
        BandLens lens;
        Stablecoin qusd;
        TestToken weth;
        SettableOracle oracle;
        SavingsVault savings;
        FeeSplitter splitter;
        address reporter;
    }

    struct Claim {
        uint256 debt;
        uint256 x;
        uint256 y;
        uint256 xDown;
    }

    World private world;
    IBandMarket private market;
    address[5] public actors;
    address private trader = makeAddr("trader");

    /// @notice QUSD that the handler itself has minted.
    int256 public minted;
    uint256 public price = 3000e18;
    mapping(bytes32 action => uint256 count) public calls;

    constructor(World memory world_) {
        world = world_;
        market = world_.market;
        for (uint256 i; i < 5; ++i) {
            actors[i] = makeAddr(string.concat("borrower ", vm.toString(i)));
            _approveAll(actors[i]);
        }
        _approveAll(trader);
        world.qusd.approve(address(world.qusd), type(uint256).max);
    }

    // ── Around an action ───────────────────────────────────────────────────────────────────────────────────

    /// @dev Nobody's savings lose by anything.
    modifier savingsNeverFall() {
        uint256 share = world.savings.convertToAssets(1e24);
        _;
        assertGe(world.savings.convertToAssets(1e24), share, "price of a savings share fell");
    }

    /// @dev No action of one borrower changes a claim or a debt of another.
    modifier touchesOnly(uint256 seed) {
        Claim[5] memory before = _claims();
        _;
        Claim[5] memory then = _claims();
        for (uint256 i; i < 5; ++i) {
            if (actors[i] == _actor(seed)) continue;
            assertEq(then[i].x, before[i].x, "x of another changed");
            assertEq(then[i].y, before[i].y, "y of another changed");
            assertEq(then[i].debt, before[i].debt, "debt of another changed");
        }
    }

    /// @dev A trade at one oracle price lowers nobody's x_down, and touches no debt.
    modifier xDownNeverFalls() {
        Claim[5] memory before = _claims();
        uint256 oraclePrice = market.oraclePrice();
        _;
        if (market.oraclePrice() == oraclePrice) {
            Claim[5] memory then = _claims();
            for (uint256 i; i < 5; ++i) {
                uint256 tolerance = X_DOWN_TOLERANCE + before[i].xDown * X_DOWN_RELATIVE / 1e18;
                assertGe(then[i].xDown + tolerance, before[i].xDown, "x_down fell in a swap");
                assertEq(then[i].debt, before[i].debt, "a swap changed a debt");
            }
        }
    }

    // ── Price and time ─────────────────────────────────────────────────────────────────────────────────────

    /// @notice 15 % down to 18 % up within two hours.
    function movePrice(int256 permille, uint256 elapsed) external savingsNeverFall {
        permille = bound(permille, -150, 180);
        price = uint256(int256(price) * (1000 + permille) / 1000);
        price = price < LOWEST_PRICE ? LOWEST_PRICE : price > HIGHEST_PRICE ? HIGHEST_PRICE : price;
        _pass(bound(elapsed, 0, 2 hours));
        _count("movePrice");
    }

    function passTime(uint256 elapsed) external savingsNeverFall {
        _pass(bound(elapsed, 1, 10 days));
        _count("passTime");
    }

    function saveRate() external savingsNeverFall {
        market.saveRate();
        _count("saveRate");
    }

    // ── Trading ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Somebody brings the AMM to the oracle price.
    function arbitrage() external savingsNeverFall xDownNeverFalls {
        (uint256 amount, bool pump) = market.amountForPrice(market.oraclePrice());
        _swapIn(pump, amount);
        _count("arbitrage");
    }

    function swapExactIn(bool pump, uint256 amount) external savingsNeverFall xDownNeverFalls {
        _swapIn(pump, bound(amount, 1, pump ? 1_000_000e18 : 300e18));
        _count("swapExactIn");
    }

    function swapExactOut(bool pump, uint256 amount) external savingsNeverFall xDownNeverFalls {
        (, uint256 most,) = market.quoteExactIn(pump, pump ? 1e27 : 1e24);
        if (most == 0) return;
        amount = bound(amount, 1, most);
        try market.quoteExactOut(pump, amount) returns (uint256 paid, uint256 received, int24) {
            assertEq(received, amount);
            _fund(trader, pump, paid);
            vm.prank(trader);
            (uint256 took,) = market.swapExactOut(pump, amount, paid, trader);
            assertEq(took, paid, "a swap differs from its quote");
        } catch (bytes memory reason) {
            // 50 bands hold less than the deepest walk of an exact input shows at times.
            assertEq(bytes4(reason), IBandMarketTypes.InsufficientLiquidity.selector);
        }
        _count("swapExactOut");
    }

    /// @notice There and back in one second never leaves more than there was.
    function roundTrip(bool pump, uint256 amount) external savingsNeverFall xDownNeverFalls {
        amount = bound(amount, 1, pump ? 1_000_000e18 : 300e18);
        (uint256 paid, uint256 received) = _swapIn(pump, amount);
        if (received == 0) return;
        (, uint256 back) = _swapIn(!pump, received);
        assertLe(back, paid, "a round trip made a profit");
        _count("roundTrip");
    }

    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A new loan of two thirds to all of what is possible, all of it once in three times.
    function createLoan(uint256 seed, uint256 collateral, uint256 debt, uint8 N)
        external
        savingsNeverFall
        touchesOnly(seed)
    {
        address user = _actor(seed);
        if (market.debt(user) != 0) return;
        N = uint8(bound(N, 4, seed % 5 == 0 ? 50 : 12));
        collateral = bound(collateral, 1e12, 100e18);
        uint256 most = world.lens.maxBorrowable(address(market), collateral, N, user);
        if (most == 0) return;

        _create(user, collateral, debt % 3 == 0 ? most : bound(debt, most * 2 / 3 + 1, most), N);

        assertGe(market.health(user, false), 0, "unhealthy after createLoan");
        assertApproxEqAbs(market.position(user).collateral, collateral, _dust(collateral));
        _count("createLoan");
    }

    /// @notice A loan that is closed in its own second gives back what was put in, less dust.
    function openAndClose(uint256 seed, uint256 collateral, uint8 N)
        external
        savingsNeverFall
        touchesOnly(seed)
    {
        address user = _actor(seed);
        if (market.debt(user) != 0) return;
        N = uint8(bound(N, 4, 50));
        collateral = bound(collateral, 1e12, 100e18);
        uint256 most = world.lens.maxBorrowable(address(market), collateral, N, user);
        if (most == 0) return;
        uint256 held = world.weth.balanceOf(user);
        uint256 coins = world.qusd.balanceOf(user);

        _create(user, collateral, most, N);
        _repay(user, type(uint256).max);

        uint256 got = world.weth.balanceOf(user) - held;
        assertLe(got, collateral, "more came back than went in");
        assertGe(got + _dust(collateral), collateral, "a deposit was lost");
        assertEq(world.qusd.balanceOf(user), coins);
        _count("openAndClose");
    }

    function addCollateral(uint256 seed, uint256 amount) external savingsNeverFall touchesOnly(seed) {
        address user = _borrower(seed);
        if (user == address(0)) return;
        if (market.activeBand() >= market.position(user).n2) return; // FullyConverted
        int256 health = market.health(user, false);
        amount = bound(amount, 1e9, 50e18);
        _fund(user, false, amount);

        vm.prank(user);
        market.addCollateral(amount, user);

        _assertNoWorse(user, health, "health fell by adding collateral");
        _count("addCollateral");
    }

    function removeCollateral(uint256 seed, uint256 amount) external savingsNeverFall touchesOnly(seed) {
        address user = _borrower(seed);
        if (user == address(0)) return;
        uint256 most = world.lens.maxRemovable(address(market), user);
        if (most == 0) return;

        vm.prank(user);
        market.removeCollateral(bound(amount, 1, most), user, user);

        assertGe(market.health(user, false), 0, "unhealthy after removeCollateral");
        _count("removeCollateral");
    }

    function borrowMore(uint256 seed, uint256 collateral, uint256 debt)
        external
        savingsNeverFall
        touchesOnly(seed)
    {
        address user = _borrower(seed);
        if (user == address(0)) return;
        collateral = seed % 2 == 0 ? 0 : bound(collateral, 1, 20e18);
        uint256 most = world.lens.maxBorrowMore(address(market), user, collateral);
        if (most == 0) return;
        _fund(user, false, collateral);

        vm.prank(user);
        market.borrowMore(collateral, debt % 3 == 0 ? most : bound(debt, 1, most), user, address(0), "");

        assertGe(market.health(user, false), 0, "unhealthy after borrowMore");
        _count("borrowMore");
    }

    function repay(uint256 seed, uint256 amount) external savingsNeverFall touchesOnly(seed) {
        address user = _borrower(seed);
        if (user == address(0)) return;
        uint256 debt = market.debt(user);
        int256 health = market.health(user, false);
        amount = bound(amount, 1, debt + debt / 4 + 1);

        _repay(user, amount);

        assertLe(market.debt(user), debt > amount ? debt - amount : 0, "a repayment was lost");
        if (market.debt(user) != 0) _assertNoWorse(user, health, "health fell by repaying");
        _count("repay");
    }

    function shrink(uint256 seed) external savingsNeverFall touchesOnly(seed) {
        address user = _borrower(seed);
        if (user == address(0)) return;
        uint256 amount;
        try world.lens.tokensToShrink(address(market), user) returns (uint256 needed) {
            amount = needed + 1e6;
        } catch {
            return;
        }
        _fund(user, true, amount);
        IBandMarketTypes.RepayParams memory params = _repayment(user, amount);
        params.shrink = true;
        if (market.position(user).collateral < 60e6) return; // AmountTooLow

        vm.prank(user);
        market.repay(params);

        if (market.debt(user) != 0) assertGe(market.health(user, false), 0, "unhealthy after shrink");
        _count("shrink");
    }

    function selfLiquidate(uint256 seed, uint256 fraction) external savingsNeverFall touchesOnly(seed) {
        address user = _borrower(seed);
        if (user == address(0)) return;
        fraction = seed % 3 == 0 ? 1e18 : bound(fraction, 1, 0.9e18);
        _fund(user, true, market.debt(user));

        vm.prank(user);
        market.liquidate(user, fraction, 0, address(0), "");

        _count("selfLiquidate");
    }

    /// @notice Whom the lens lists, the market lets go.
    function liquidate(uint256 fraction) external savingsNeverFall {
        IBandLens.LiquidatableLoan[] memory found = world.lens.liquidatable(address(market), 0, 10);
        if (found.length == 0) return;
        address user = found[fraction % found.length].user;
        fraction = fraction % 2 == 0 ? 1e18 : bound(fraction, 0.01e18, 1e18);
        _fund(trader, true, world.lens.tokensToLiquidate(address(market), user, fraction, trader));

        vm.prank(trader);
        market.liquidate(user, fraction, 0, address(0), "");

        _count("liquidate");
    }

    function coverBadDebt(uint256 seed) external savingsNeverFall {
        address user = _borrower(seed);
        if (user == address(0)) return;
        uint256 supply = world.qusd.totalSupply();
        try market.coverBadDebt(user) {
            assertLe(world.qusd.totalSupply(), supply);
            _count("coverBadDebt");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IBandMarketTypes.NotBadDebt.selector);
        }
    }

    function repayBadDebt(uint256 amount) external savingsNeverFall {
        if (market.badDebt() == 0) return;
        amount = bound(amount, 1, market.badDebt());
        _fund(trader, true, amount);
        vm.prank(trader);
        market.repayBadDebt(amount);
        _count("repayBadDebt");
    }

    // ── Income ─────────────────────────────────────────────────────────────────────────────────────────────

    function collectFees() external savingsNeverFall {
        market.collectFees();
        world.splitter.distribute();
        _count("collectFees");
    }

    function deposit(uint256 seed, uint256 amount) external savingsNeverFall {
        address user = _actor(seed);
        amount = bound(amount, 1, 1_000_000e18);
        _fund(user, true, amount);
        vm.prank(user);
        world.savings.deposit(amount, user);
        _count("deposit");
    }

    function withdraw(uint256 seed, uint256 amount) external savingsNeverFall {
        address user = _actor(seed);
        uint256 most = world.savings.maxWithdraw(user);
        if (most == 0) return;
        vm.prank(user);
        world.savings.withdraw(bound(amount, 1, most), user, user);
        _count("withdraw");
    }

    /// @notice Mints for one transaction, and within it deposits, reports and leaves again.
    function flashMint(uint256 amount) external savingsNeverFall {
        uint256 supply = world.qusd.totalSupply();
        amount = bound(amount, 1, world.qusd.maxFlashLoan(address(world.qusd)));
        _fund(address(this), true, 1e6); // the vault rounds

        world.qusd.flashLoan(this, address(world.qusd), amount, "");

        assertEq(world.qusd.totalSupply(), supply + 1e6, "a flash mint changed the supply");
        _count("flashMint");
    }

    function onFlashLoan(address, address, uint256 amount, uint256, bytes calldata)
        external
        returns (bytes32)
    {
        world.qusd.approve(address(world.savings), type(uint256).max);
        uint256 shares = world.savings.deposit(amount, address(this));
        world.savings.report();
        uint256 back = world.savings.redeem(shares, address(this), address(this));
        assertLe(back, amount, "a flash mint earned savings");
        return keccak256("ERC3156FlashBorrower.onFlashLoan");
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    function actorCount() external pure returns (uint256) {
        return 5;
    }

    function _claims() private view returns (Claim[5] memory claims) {
        for (uint256 i; i < 5; ++i) {
            IBandMarketTypes.Position memory position = market.position(actors[i]);
            if (position.debt == 0) continue;
            claims[i] =
                Claim(position.debt, position.borrowed, position.collateral, market.getXDown(actors[i]));
        }
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _actor(uint256 seed) private view returns (address) {
        return actors[seed % 5];
    }

    /// @dev The borrower of that seed; zero where he has no loan.
    function _borrower(uint256 seed) private view returns (address user) {
        user = _actor(seed);
        if (market.debt(user) == 0) return address(0);
    }

    /// @dev What a deposit may lose: a share is worth about as much as a wei, so no more than that per band
    ///      and digit.
    function _dust(uint256 collateral) private pure returns (uint256) {
        return 1e6 + collateral / 1e9;
    }

    function _assertNoWorse(address user, int256 before, string memory text) private view {
        assertGe(market.health(user, false) + 1e10, before < PLACED_HEALTH ? before : PLACED_HEALTH, text);
    }

    function _swapIn(bool pump, uint256 amount) private returns (uint256 paid, uint256 received) {
        if (amount == 0) return (0, 0);
        int24 active;
        (paid, received, active) = market.quoteExactIn(pump, amount);
        if (paid == 0 || received == 0) return (0, 0);
        _fund(trader, pump, amount);
        vm.prank(trader);
        (uint256 took, uint256 gave) = market.swapExactIn(pump, amount, received, trader);
        assertEq(took, paid, "a swap differs from its quote");
        assertEq(gave, received, "a swap differs from its quote");
        assertEq(market.activeBand(), active, "a swap differs from its quote");
    }

    function _create(address user, uint256 collateral, uint256 debt, uint8 N) private {
        _fund(user, false, collateral);
        vm.prank(user);
        market.createLoan(
            IBandMarketTypes.CreateParams(collateral, debt, N, user, type(int24).min, address(0), "")
        );
    }

    function _repay(address user, uint256 amount) private {
        uint256 debt = market.debt(user);
        uint256 needed = amount < debt ? amount : debt;
        uint256 balance = world.qusd.balanceOf(user);
        if (balance < needed) _fund(user, true, needed - balance);
        vm.prank(user);
        market.repay(_repayment(user, amount));
    }

    function _repayment(address user, uint256 amount)
        private
        pure
        returns (IBandMarketTypes.RepayParams memory)
    {
        return IBandMarketTypes.RepayParams(amount, user, type(int24).max, address(0), "", false);
    }

    function _fund(address account, bool isQusd, uint256 amount) private {
        if (!isQusd) return world.weth.mint(account, amount);
        minted += int256(amount);
        world.qusd.mint(account, amount);
    }

    function _approveAll(address account) private {
        vm.startPrank(account);
        world.qusd.approve(address(market), type(uint256).max);
        world.weth.approve(address(market), type(uint256).max);
        world.qusd.approve(address(world.savings), type(uint256).max);
        vm.stopPrank();
    }

    function _pass(uint256 elapsed) private {
        skip(elapsed);
        vm.prank(world.reporter);
        world.oracle.setPrice(address(world.weth), price);
    }

    function _count(bytes32 action) private {
        ++calls[action];
    }
}
