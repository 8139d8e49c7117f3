// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {UniswapV2Adapter} from "../../src/reactors/adapters/UniswapV2Adapter.sol";
import {IDirectorStaking} from "../../src/reactors/interfaces/IDirectorStaking.sol";
import {TestToken} from "../utils/TestToken.sol";
import {IReactorToken} from "./utils/IReactorToken.sol";
import {ReactorsBase} from "./utils/ReactorsBase.sol";
import {IV2Pair} from "./utils/Uniswap.sol";

/// @notice Gas of whole transactions (run with --isolate), in the scenes of the reference figures.
contract ReactorsGasTest is ReactorsBase {
    uint256 private constant COUNT = 5;
    /// @dev 2,000 bps on each of five venues, and other five that sum to the whole.
    uint128 private constant FIVE = 2000 | 2000 << 16 | 2000 << 32 | 2000 << 48 | uint128(2000) << 64;
    uint128 private constant OTHER = 1000 | 3000 << 16 | 1000 << 32 | 3000 << 48 | uint128(2000) << 64;

    TestToken[] private _tokens;
    IReactorToken[] private _reactors;
    uint256[] private _tokenIds;
    IV2Pair[] private _pools;
    Account private _signer;
    address private _dave = makeAddr("dave");

    function setUp() public override {
        super.setUp();
        _signer = makeAccount("signer");
        manager.endCycleZero();
        usdc.mint(address(treasury), 1_000_000e6);
    }

    // ── Providers ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Deposits() public {
        _running();
        _approve(_dave, 3000e18);

        vm.prank(_dave);
        token.deposit(1000e18, _dave);
        vm.snapshotGasLastCall("reactors", "deposit_first");

        vm.warp(block.timestamp + 1 days);
        _checkpoint(_dave);
        vm.prank(_dave);
        token.deposit(1000e18, _dave);
        vm.snapshotGasLastCall("reactors", "deposit_again");
    }

    function test_Gas_RequestRedeem_First() public {
        _running();
        _checkpoint(bob);

        vm.prank(bob);
        token.requestRedeem(1000e18, bob, bob);
        vm.snapshotGasLastCall("reactors", "requestRedeem_first");
    }

    function test_Gas_RequestRedeem_LaterAndAdding() public {
        _running();
        _deposit(token, _dave, 5000e18);
        _request(token, bob, 1000e18);
        vm.warp(block.timestamp + 1 days);
        _checkpoint(_dave);

        vm.prank(_dave);
        token.requestRedeem(1000e18, _dave, _dave);
        vm.snapshotGasLastCall("reactors", "requestRedeem_laterAccount");

        vm.prank(_dave);
        token.requestRedeem(1000e18, _dave, _dave);
        vm.snapshotGasLastCall("reactors", "requestRedeem_adding");
    }

    function test_Gas_RedeemClaim() public {
        _running();
        abc.mint(bob, 1e18);
        _request(token, bob, 1000e18);
        _rollover();

        vm.prank(bob);
        token.redeem(1000e18, bob, bob);
        vm.snapshotGasLastCall("reactors", "redeem_claim");
    }

    function test_Gas_Transfer() public {
        _running();
        _checkpoint(bob);

        vm.prank(bob);
        token.transfer(_dave, 1000e18);
        vm.snapshotGasLastCall("reactors", "tAssetTransfer_freshHolder");
    }

    function test_Gas_Claim() public {
        _running();
        uint256[] memory none = new uint256[](0);
        uint256[] memory ids = _ids(tokenId);
        _checkpoint(bob);

        vm.prank(bob);
        engine.claim(bob, ids, none, bob);
        vm.snapshotGasLastCall("reactors", "claimRewards_first");

        vm.warp(block.timestamp + 1 days);
        _checkpoint(bob);
        vm.prank(bob);
        engine.claim(bob, ids, none, bob);
        vm.snapshotGasLastCall("reactors", "claimRewards_later");
    }

    // ── Directors ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Stakes() public {
        _runningWithFiveVenues();
        toke.transfer(_dave, 10_000e18);
        vm.prank(_dave);
        toke.approve(address(staking), type(uint256).max);

        vm.prank(_dave);
        staking.stake(tokenId, 1000e18, FIVE);
        vm.snapshotGasLastCall("reactors", "stake_first_fiveVenues");

        vm.warp(block.timestamp + 1 days);
        vm.prank(_dave);
        staking.stake(tokenId, 1000e18, FIVE);
        vm.snapshotGasLastCall("reactors", "stake_again");
    }

    function test_Gas_Unstake() public {
        _runningWithFiveVenues();
        _stake(_dave, tokenId, 1000e18, FIVE);
        vm.warp(block.timestamp + 1 days);

        vm.prank(_dave);
        staking.requestUnstake(tokenId, 400e18);
        vm.snapshotGasLastCall("reactors", "requestUnstake_first");

        _rollover();
        toke.transfer(_dave, 1e18);
        vm.prank(_dave);
        staking.claimUnstake(tokenId, _dave);
        vm.snapshotGasLastCall("reactors", "claimUnstake");
    }

    function test_Gas_Votes() public {
        _runningWithFiveVenues();
        _stake(_signer.addr, tokenId, 1000e18, FIVE);
        IDirectorStaking.Vote memory signed =
            IDirectorStaking.Vote(_signer.addr, tokenId, OTHER, 0, block.timestamp + 1 days);
        bytes32 typeHash = keccak256(
            "Vote(address account,uint256 reactorId,uint128 weights,uint256 nonce,uint256 deadline)"
        );
        bytes32 digest = keccak256(
            abi.encodePacked(hex"1901", staking.DOMAIN_SEPARATOR(), keccak256(abi.encode(typeHash, signed)))
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_signer.key, digest);

        vm.prank(keeper);
        staking.voteBySig(signed, abi.encodePacked(r, s, v));
        vm.snapshotGasLastCall("reactors", "vote_fiveVenues_signed");

        vm.prank(_signer.addr);
        staking.vote(tokenId, FIVE);
        vm.snapshotGasLastCall("reactors", "vote_fiveVenues_change");
    }

    // ── Rollover ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Rollover_Deploys() public {
        _fiveReactors();
        for (uint256 i; i < COUNT; ++i) {
            _deposit(_reactors[i], bob, 500_000e18);
        }
        _deposit(pair, alice, 2_000_000e6);
        _requestEverywhere(10_000e18, 10_000e6);
        _toNextCycle();

        vm.prank(keeper);
        manager.rollover();
        vm.snapshotGasLastCall("reactors", "rollover_5deploys");
        for (uint256 i; i < COUNT; ++i) {
            assertGt(_reactors[i].debt(), 500_000e6, "each adds");
        }
    }

    function test_Gas_Rollover_Withdrawals() public {
        _fiveReactors();
        oracle.setPrice(address(toke), 0.2e18);
        _requestEverywhere(10_000e18, 10_000e6);
        uint256[] memory before = _units();
        _toNextCycle();

        vm.prank(keeper);
        manager.rollover();
        vm.snapshotGasLastCall("reactors", "rollover_5withdrawals");
        uint256[] memory left = _units();
        for (uint256 i; i < COUNT; ++i) {
            assertLt(left[i], before[i], "each withdraws");
        }
    }

    function test_Gas_DeployOne() public {
        _fiveReactors();
        _deposit(_reactors[0], bob, 500_000e18);
        _toNextCycle();
        manager.startRollover();
        manager.settle(_tokenIds);
        manager.finishSettlement();
        uint256[] memory ids = _ids(_tokenIds[0]);

        vm.prank(keeper);
        manager.deploy(ids);
        vm.snapshotGasLastCall("reactors", "deployV2_warm");
    }

    function test_Gas_WithdrawOne() public {
        _fiveReactors();
        oracle.setPrice(address(toke), 0.2e18);
        _toNextCycle();
        manager.startRollover();
        manager.settle(_tokenIds);
        manager.finishSettlement();
        uint256[] memory ids = _ids(_tokenIds[0]);
        uint256[] memory before = _units();

        vm.prank(keeper);
        manager.deploy(ids);
        vm.snapshotGasLastCall("reactors", "withdrawV2");
        assertLt(_units()[0], before[0]);
    }

    // ── Scenes ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev One reactor with a position, in use, rewards running and a day old.
    function _running() private {
        _addV2();
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, _weights(10_000, 0));
        _rollover();
        vm.warp(block.timestamp + 1 days);
        _refresh();
    }

    function _runningWithFiveVenues() private {
        _addV2();
        for (uint256 i = 1; i < 5; ++i) {
            UniswapV2Adapter another = new UniswapV2Adapter(address(manager), address(v2));
            factory.addVenue(tokenId, address(another), abi.encode(LIMIT_BPS));
        }
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, FIVE);
        _rollover();
        vm.warp(block.timestamp + 1 days);
        _refresh();
    }

    /// @dev Five reactors with a position each and fees earned; the first of the base is left empty.
    function _fiveReactors() private {
        factory.retire(tokenId);
        _deposit(pair, alice, 5_000_000e6);
        for (uint256 i; i < COUNT; ++i) {
            string memory symbol = string.concat("T", vm.toString(i));
            TestToken asset = new TestToken(symbol, symbol, 18);
            oracle.setPrice(address(asset), 0.5e18);
            (uint256 id, IReactorToken reactor) = _createToken(asset, pairId);
            _tokens.push(asset);
            _reactors.push(reactor);
            _tokenIds.push(id);
            _pools.push(_addV2(id, asset, 10_000_000e18));
            _deposit(reactor, bob, 1_000_000e18);
            _stake(carol, id, 300_000e18, _weights(10_000, 0));
        }
        toke.transfer(keeper, 1e18);
        _rollover();
        _tradeEverywhere();
        _requestEverywhere(1000e18, 1000e6);
        _rollover();
        _tradeEverywhere();
    }

    /// @dev There and back: fees, and the price where it was.
    function _tradeEverywhere() private {
        for (uint256 i; i < COUNT; ++i) {
            _sellA(_pools[i], _tokens[i], 100_000e18);
            _arbitrage(_pools[i], _tokens[i]);
        }
    }

    /// @dev A pending batch everywhere, by who has claimed what was before.
    function _requestEverywhere(uint256 shares, uint256 pairShares) private {
        for (uint256 i; i < COUNT; ++i) {
            _request(_reactors[i], bob, shares);
        }
        _request(pair, alice, pairShares);
    }

    function _units() private view returns (uint256[] memory units) {
        units = new uint256[](COUNT);
        for (uint256 i; i < COUNT; ++i) {
            (, units[i]) = v2Adapter.positionOf(_tokenIds[i]);
        }
    }

    function _refresh() internal override {
        super._refresh();
        for (uint256 i; i < _tokens.length; ++i) {
            _repost(address(_tokens[i]));
        }
    }

    function _approve(address account, uint256 amount) private {
        abc.mint(account, amount);
        vm.prank(account);
        abc.approve(address(token), type(uint256).max);
    }

    /// @dev A transfer of nothing to itself books what was earned.
    function _checkpoint(address account) private {
        vm.prank(account);
        token.transfer(account, 0);
        vm.warp(block.timestamp + 1);
    }
}
