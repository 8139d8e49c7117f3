// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {WETH} from "solady/tokens/WETH.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {
    AmountTooLarge,
    EntryPaused,
    InvalidPrice,
    LengthsDiffer,
    NothingToClaim,
    StalePrice,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {DeGenesis} from "../../src/reactors/DeGenesis.sol";
import {Toke} from "../../src/reactors/Toke.sol";
import {IDeGenesis} from "../../src/reactors/interfaces/IDeGenesis.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {FeeOnTransferToken, HookedToken, TestToken} from "../utils/TestToken.sol";
import {TestVault} from "../utils/TestVault.sol";

/// @notice The first sale: phases, caps, price, claims. Genesis pools are plain ERC-4626 vaults here.
contract DeGenesisTest is BaseTest {
    uint256 internal constant SUPPLY = 3_000_000e18;
    uint256 internal constant MAX_AGE = 1 hours;

    Toke internal toke;
    WETH internal ether_;
    DeGenesis internal sale;
    address internal treasury = makeAddr("treasury");
    IDeGenesis.Setup internal setup;

    function setUp() public override {
        super.setUp();
        toke = new Toke(address(this));
        ether_ = new WETH();
        _setPrice(address(ether_), 2500e18);
        setup = IDeGenesis.Setup({
            toke: address(toke),
            treasury: treasury,
            oracle: address(oracle),
            weth: address(ether_),
            assets: new address[](0),
            pools: new address[](0),
            supply: SUPPLY,
            minPriceWad: 2e18,
            maxPriceWad: 8e18,
            hardCapWad: 48_000_000e18,
            walletCapWad: 100_000e18,
            start: block.timestamp + 1 days,
            maxPriceAge: MAX_AGE,
            allowlistRoot: 0
        });
        _addAsset(address(usdc));
        _addAsset(address(ether_));
        _addAsset(address(wbtc));
        sale = _deploy();
    }

    // ── Opening ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Open_WaitsForStartAndSupply() public {
        vm.expectRevert(_wrongPhase(0));
        sale.open();
        vm.warp(setup.start);
        vm.expectRevert(abi.encodeWithSelector(IDeGenesis.SupplyMissing.selector, 0, SUPPLY));
        sale.open();
        assertEq(uint8(sale.phase()), 0);
        _pledgeFails(alice, usdc, 1e6, _wrongPhase(0));

        toke.transfer(address(sale), SUPPLY);
        vm.expectEmit(address(sale));
        emit IDeGenesis.DeGenesisOpened(block.timestamp + 7 days);
        sale.open();
        assertEq(uint8(sale.phase()), 1);
        vm.expectRevert(_wrongPhase(1));
        sale.open();
    }

    // ── Pledging ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_Pledge_AddsUp() public {
        _open();
        _pledge(alice, usdc, 1000e6);
        _fund(usdc, alice, 500e6, address(sale));
        vm.expectEmit(address(sale));
        emit IDeGenesis.Pledged(alice, address(usdc), 500e6, 1500e6);
        vm.prank(alice);
        sale.pledge(address(usdc), 500e6);

        (address asset, uint256 amount) = sale.pledgeOf(alice);
        assertEq(asset, address(usdc));
        assertEq(amount, 1500e6);
        assertTrue(sale.hasPledged(alice));
        assertFalse(sale.hasPledged(bob));
        assertEq(usdc.balanceOf(address(sale)), 1500e6);
    }

    function test_Pledge_EtherIsWrapped() public {
        _open();
        vm.deal(alice, 10 ether);
        vm.prank(alice);
        sale.pledgeETH{value: 10 ether}();

        (address asset, uint256 amount) = sale.pledgeOf(alice);
        assertEq(asset, address(ether_));
        assertEq(amount, 10e18);
        assertEq(ether_.balanceOf(address(sale)), 10e18);
        (uint256 total, uint256 price) = sale.outcome();
        assertEq(total, 25_000e18);
        assertEq(price, 2e18);
    }

    function test_Pledge_AnotherAssetAfterReducingToNothing() public {
        _open();
        _pledge(alice, usdc, 1000e6);
        _pledgeFails(
            alice,
            wbtc,
            1e8,
            abi.encodeWithSelector(IDeGenesis.SingleAsset.selector, address(usdc), address(wbtc))
        );
        vm.expectEmit(address(sale));
        emit IDeGenesis.PledgeReduced(alice, address(usdc), 1000e6, 0);
        vm.prank(alice);
        sale.reducePledge(1000e6);
        assertFalse(sale.hasPledged(alice));
        assertEq(usdc.balanceOf(alice), 1000e6);

        _pledge(alice, wbtc, 1e8);
        (address asset,) = sale.pledgeOf(alice);
        assertEq(asset, address(wbtc));
    }

    function test_RevertWhen_PledgeIsBad() public {
        _open();
        _pledgeFails(alice, usdc, 0, abi.encodeWithSelector(ZeroAmount.selector));
        TestToken other = new TestToken("Other", "OTH", 18);
        _pledgeFails(
            alice, other, 1, abi.encodeWithSelector(IDeGenesis.UnknownPledgeAsset.selector, address(other))
        );
        _pledgeFails(
            alice,
            usdc,
            100_000e6 + 1,
            abi.encodeWithSelector(IDeGenesis.WalletCap.selector, 100_000e18 + 1e12, 100_000e18)
        );
        uint256 then = block.timestamp;
        vm.warp(then + MAX_AGE + 1);
        _pledgeFails(
            alice, usdc, 1e6, abi.encodeWithSelector(StalePrice.selector, address(usdc), then, MAX_AGE)
        );
        _setPrice(address(usdc), 0);
        _pledgeFails(alice, usdc, 1e6, abi.encodeWithSelector(InvalidPrice.selector, address(usdc)));
    }

    function test_RevertWhen_HardCapWouldBePassed() public {
        setup.hardCapWad = 150_000e18;
        sale = _deploy();
        _open();
        _pledge(alice, usdc, 100_000e6);
        _pledge(bob, usdc, 50_000e6);

        _pledgeFails(
            carol, usdc, 1, abi.encodeWithSelector(IDeGenesis.HardCap.selector, 150_000e18 + 1e12, 150_000e18)
        );
    }

    function test_RevertWhen_PledgesArePausedButExitsGoOn() public {
        AccessSetup.allowEntryPause(manager, address(sale));
        _open();
        _pledge(alice, usdc, 1000e6);
        sale.pauseEntry(sale.PLEDGES());

        _pledgeFails(alice, usdc, 1, abi.encodeWithSelector(EntryPaused.selector));
        vm.deal(alice, 1);
        vm.prank(alice);
        vm.expectRevert(EntryPaused.selector);
        sale.pledgeETH{value: 1}();
        vm.prank(alice);
        sale.reducePledge(500e6);
        _end();
        sale.finalize();
        _claim(alice, false);
    }

    function test_Reduce_BoundsAndPhases() public {
        _open();
        _pledge(alice, usdc, 1000e6);
        vm.startPrank(alice);
        vm.expectRevert(ZeroAmount.selector);
        sale.reducePledge(0);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1000e6 + 1, 1000e6));
        sale.reducePledge(1000e6 + 1);
        vm.warp(block.timestamp + 7 days);
        sale.reducePledge(400e6);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(_wrongPhase(3));
        sale.reducePledge(1);
        vm.stopPrank();
        _refresh();
        _pledgeFails(alice, usdc, 1, _wrongPhase(3));
    }

    function test_LastLook_TakesNoPledge() public {
        _open();
        (uint256 pledgesUntil, uint256 looksUntil, uint256 finalizeUntil) = sale.schedule();
        assertEq(pledgesUntil, block.timestamp + 7 days);
        assertEq(looksUntil, block.timestamp + 8 days);
        assertEq(finalizeUntil, block.timestamp + 15 days);
        vm.warp(pledgesUntil);
        _refresh();

        _pledgeFails(alice, usdc, 1e6, _wrongPhase(2));
    }

    // ── Allowlist ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Allowlist_ProofOnceForAll() public {
        bytes32 leafA = keccak256(abi.encode(alice));
        bytes32 leafB = keccak256(abi.encode(bob));
        setup.allowlistRoot =
            leafA < leafB ? keccak256(abi.encode(leafA, leafB)) : keccak256(abi.encode(leafB, leafA));
        sale = _deploy();
        _open();
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = leafB;
        _pledgeFails(alice, usdc, 1e6, abi.encodeWithSelector(IDeGenesis.NotAllowlisted.selector, alice));
        vm.expectRevert(abi.encodeWithSelector(IDeGenesis.NotAllowlisted.selector, carol));
        sale.proveAllowed(carol, proof);

        sale.proveAllowed(alice, proof);

        assertTrue(sale.isAllowed(alice));
        _pledge(alice, usdc, 1e6);
        vm.prank(alice);
        sale.reducePledge(1e6);
        _pledge(alice, usdc, 2e6);
    }

    // ── Price and claims ──────────────────────────────────────────────────────────────────────────────────────

    /// @dev The worked example of 48M: 1,000 USDC buy 62.5 TOKE with one half, and the other goes to genesis.
    function test_Claim_TwiceTheCap_HalfToGenesis() public {
        _pledgeUpTo(48_000_000e6, 1000e6);
        vm.expectEmit(address(sale));
        emit IDeGenesis.DeGenesisFinalized(48_000_000e18, 8e18);
        sale.finalize();

        vm.expectEmit(address(sale));
        emit IDeGenesis.DeGenesisClaimed(alice, address(usdc), 62.5e18, 500e6, true);
        (uint256 toke_, uint256 rest) = _claim(alice, true);
        assertEq(toke_, 62.5e18);
        assertEq(rest, 500e6);
        assertEq(toke.balanceOf(alice), 62.5e18);
        assertEq(TestVault(setup.pools[0]).balanceOf(alice), 500e6);
        assertEq(usdc.balanceOf(alice), 0);
    }

    /// @dev At 5M the price is the floor of 2 USD; 2.5M TOKE are sold and the rest stays with the treasury.
    function test_Finalize_FloorPrice_UnsoldStaysWithTreasury() public {
        _pledgeUpTo(5_000_000e6, 1000e6);
        sale.finalize();

        assertEq(toke.balanceOf(treasury), 500_000e18);
        assertEq(usdc.balanceOf(treasury), 5_000_000e6);
        (uint256 toke_, uint256 rest) = _claim(alice, true);
        assertEq(toke_, 500e18);
        assertEq(rest, 0);
        (uint256 total, uint256 price) = sale.outcome();
        assertEq(total, 5_000_000e18);
        assertEq(price, 2e18);
    }

    function test_Claim_RefundInsteadOfGenesis() public {
        _pledgeUpTo(48_000_000e6, 1000e6);
        sale.finalize();

        (, uint256 rest) = _claim(alice, false);

        assertEq(rest, 500e6);
        assertEq(usdc.balanceOf(alice), 500e6);
    }

    function test_RevertWhen_ClaimedTwiceEarlyOrWithoutPledge() public {
        _open();
        _pledge(alice, usdc, 1000e6);
        vm.prank(alice);
        vm.expectRevert(_wrongPhase(1));
        sale.claim(false);
        vm.expectRevert(_wrongPhase(1));
        sale.finalize();
        _end();
        vm.prank(alice);
        vm.expectRevert(_wrongPhase(3));
        sale.claim(false);
        sale.finalize();
        vm.expectRevert(_wrongPhase(4));
        sale.finalize();
        _claim(alice, false);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDeGenesis.AlreadyClaimed.selector, alice));
        sale.claim(false);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDeGenesis.AlreadyClaimed.selector, bob));
        sale.claim(false);
        assertTrue(sale.hasPledged(alice), "who has claimed is still a participant");
    }

    function test_RevertWhen_FinalizedWithStalePrice() public {
        _open();
        uint256 updatedAt = block.timestamp;
        _refresh();
        vm.warp(block.timestamp + 8 days);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(usdc), updatedAt, MAX_AGE));
        sale.finalize();
    }

    /// @dev A dead oracle: seven days after the last look everything goes back, whole.
    function test_Failed_RefundsWholeAndReturnsToke() public {
        _open();
        _pledge(alice, usdc, 1000e6);
        vm.expectRevert(_wrongPhase(1));
        sale.returnUnsold();
        vm.warp(block.timestamp + 15 days);
        assertEq(uint8(sale.phase()), 3);
        vm.warp(block.timestamp + 1);
        _refresh();
        vm.expectRevert(_wrongPhase(5));
        sale.finalize();

        (uint256 toke_, uint256 rest) = _claim(alice, true);
        assertEq(toke_, 0);
        assertEq(rest, 1000e6);
        assertEq(usdc.balanceOf(alice), 1000e6);
        vm.expectEmit(address(sale));
        emit IDeGenesis.UnsoldReturned(SUPPLY);
        sale.returnUnsold();
        assertEq(toke.balanceOf(treasury), SUPPLY);
        vm.expectRevert(NothingToClaim.selector);
        sale.returnUnsold();
    }

    /// @dev Everybody's claims together: no more TOKE than the supply, every pledge split exactly, and the treasury's part
    ///      leaves enough for the last of them, in assets of 6, 8 and 18 decimals.
    function testFuzz_Claims_AddUp(uint256[9] memory amounts, uint256 btcPrice, uint256 finalEther) public {
        setup.hardCapWad = 10_000_000e18;
        setup.walletCapWad = 10_000_000e18;
        setup.supply = 100_000e18;
        sale = _deploy();
        _setPrice(address(wbtc), bound(btcPrice, 1000e18, 200_000e18));
        toke.transfer(address(sale), 100_000e18);
        vm.warp(setup.start);
        _refresh();
        sale.open();
        for (uint256 i; i < 9; ++i) {
            if (i % 3 == 0) _pledge(_account(i), usdc, bound(amounts[i], 1, 600_000e6));
            else if (i % 3 == 1) _pledgeEther(_account(i), bound(amounts[i], 1, 240e18));
            else _pledge(_account(i), wbtc, bound(amounts[i], 1, 3e8));
        }
        _end();
        _setPrice(address(ether_), bound(finalEther, 100e18, 10_000e18));
        (uint256 total,) = sale.outcome();
        sale.finalize();

        uint256 sold;
        for (uint256 i; i < 9; ++i) {
            (, uint256 pledged) = sale.pledgeOf(_account(i));
            (uint256 toke_, uint256 rest) = _claim(_account(i), i % 2 == 0);
            sold += toke_;
            assertLe(rest, pledged);
            if (total <= 800_000e18) assertEq(rest, 0);
        }
        assertLe(sold, 100_000e18);
        assertEq(toke.balanceOf(treasury) + toke.balanceOf(address(sale)) + sold, 100_000e18);
        assertLe(usdc.balanceOf(address(sale)), 9, "a unit for each pledger at most stays");
        assertLe(wbtc.balanceOf(address(sale)), 9);
        assertLe(ether_.balanceOf(address(sale)), 9);
    }

    function test_Attack_HookedAssetCannotReenter() public {
        HookedToken hooked = new HookedToken();
        _setPrice(address(hooked), 1e18);
        _addAsset(address(hooked));
        sale = _deploy();
        _open();
        _setPrice(address(hooked), 1e18);
        hooked.mint(alice, 2e18);
        vm.prank(alice);
        hooked.approve(address(sale), 2e18);
        hooked.arm(address(sale), abi.encodeCall(IDeGenesis.reducePledge, (1)));

        vm.prank(alice);
        sale.pledge(address(hooked), 2e18);

        assertEq(hooked.refusal(), bytes4(keccak256("Reentrancy()")));
    }

    function test_RevertWhen_AssetTakesAFee() public {
        FeeOnTransferToken fee = new FeeOnTransferToken();
        _setPrice(address(fee), 1e18);
        _addAsset(address(fee));
        sale = _deploy();
        _open();
        _setPrice(address(fee), 1e18);
        _pledgeFails(alice, fee, 1e18, abi.encodeWithSelector(UnsupportedToken.selector, address(fee)));
    }

    // ── Construction ──────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_SetupIsUnsound() public {
        IDeGenesis.Setup memory sound = setup;
        setup.treasury = address(0);
        _deployFails(abi.encodeWithSelector(ZeroAddress.selector));
        setup = sound;
        setup.pools.pop();
        _deployFails(abi.encodeWithSelector(LengthsDiffer.selector, 3, 2));
        setup = sound;
        setup.supply = 0;
        _deployFails(_outOfBounds("supply"));
        setup = sound;
        setup.minPriceWad = 0;
        _deployFails(_outOfBounds("minPriceWad"));
        setup = sound;
        setup.maxPriceWad = 1e18;
        _deployFails(_outOfBounds("maxPriceWad"));
        setup = sound;
        setup.maxPriceWad = 2e18;
        _deployFails(_outOfBounds("assets"));
        setup = sound;
        setup.hardCapWad = type(uint96).max;
        _deployFails(_outOfBounds("hardCapWad"));
        setup = sound;
        setup.pools[0] = setup.pools[1];
        _deployFails(abi.encodeWithSelector(IDeGenesis.UnknownPledgeAsset.selector, address(usdc)));
        setup = sound;
        setup.assets[1] = setup.assets[0];
        setup.pools[1] = setup.pools[0];
        _deployFails(_outOfBounds("assets"));
    }

    // ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _addAsset(address asset) private {
        setup.assets.push(asset);
        setup.pools.push(address(new TestVault(TestToken(asset))));
    }

    function _deploy() private returns (DeGenesis) {
        return new DeGenesis(address(manager), setup);
    }

    function _deployFails(bytes memory reason) private {
        vm.expectRevert(reason);
        new DeGenesis(address(manager), setup);
    }

    function _open() private {
        toke.transfer(address(sale), SUPPLY);
        vm.warp(setup.start);
        sale.open();
        _refresh();
    }

    function _end() private {
        vm.warp(block.timestamp + 8 days);
        _refresh();
    }

    /// @dev Posts every price anew.
    function _refresh() private {
        for (uint256 i; i < setup.assets.length; ++i) {
            (uint256 price,) = oracle.price(setup.assets[i]);
            _setPrice(setup.assets[i], price);
        }
    }

    function _account(uint256 i) private pure returns (address) {
        return address(uint160(0xacc0000 + i));
    }

    function _pledge(address account, TestToken token, uint256 amount) private {
        _fund(token, account, amount, address(sale));
        vm.prank(account);
        sale.pledge(address(token), amount);
    }

    function _pledgeEther(address account, uint256 amount) private {
        vm.deal(account, amount);
        vm.prank(account);
        sale.pledgeETH{value: amount}();
    }

    function _pledgeFails(address account, TestToken token, uint256 amount, bytes memory reason) private {
        _fund(token, account, amount, address(sale));
        vm.prank(account);
        vm.expectRevert(reason);
        sale.pledge(address(token), amount);
    }

    /// @dev Alice pledges `hers`, others the rest of `total` within a wallet's cap; USDC. The sale has ended after it.
    function _pledgeUpTo(uint256 total, uint256 hers) private {
        setup.walletCapWad = 48_000_000e18;
        sale = _deploy();
        _open();
        _pledge(alice, usdc, hers);
        _pledge(bob, usdc, total - hers);
        _end();
    }

    function _claim(address account, bool toGenesis) private returns (uint256, uint256) {
        vm.prank(account);
        return sale.claim(toGenesis);
    }

    function _wrongPhase(uint8 phase) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IReactorsCommon.WrongPhase.selector, phase);
    }

    function _outOfBounds(bytes32 key) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, key);
    }
}
