package dev.jangteo.store.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Opening stores and looking at them.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StoreServiceGrpc {

  private StoreServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.store.v1.StoreService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.CreateStoreRequest,
      dev.jangteo.store.v1.CreateStoreResponse> getCreateStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateStore",
      requestType = dev.jangteo.store.v1.CreateStoreRequest.class,
      responseType = dev.jangteo.store.v1.CreateStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.CreateStoreRequest,
      dev.jangteo.store.v1.CreateStoreResponse> getCreateStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.CreateStoreRequest, dev.jangteo.store.v1.CreateStoreResponse> getCreateStoreMethod;
    if ((getCreateStoreMethod = StoreServiceGrpc.getCreateStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getCreateStoreMethod = StoreServiceGrpc.getCreateStoreMethod) == null) {
          StoreServiceGrpc.getCreateStoreMethod = getCreateStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.CreateStoreRequest, dev.jangteo.store.v1.CreateStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.CreateStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.CreateStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("CreateStore"))
              .build();
        }
      }
    }
    return getCreateStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.GetStoreRequest,
      dev.jangteo.store.v1.GetStoreResponse> getGetStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetStore",
      requestType = dev.jangteo.store.v1.GetStoreRequest.class,
      responseType = dev.jangteo.store.v1.GetStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.GetStoreRequest,
      dev.jangteo.store.v1.GetStoreResponse> getGetStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.GetStoreRequest, dev.jangteo.store.v1.GetStoreResponse> getGetStoreMethod;
    if ((getGetStoreMethod = StoreServiceGrpc.getGetStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getGetStoreMethod = StoreServiceGrpc.getGetStoreMethod) == null) {
          StoreServiceGrpc.getGetStoreMethod = getGetStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.GetStoreRequest, dev.jangteo.store.v1.GetStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetStore"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.GetStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.GetStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("GetStore"))
              .build();
        }
      }
    }
    return getGetStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.SearchStoresRequest,
      dev.jangteo.store.v1.SearchStoresResponse> getSearchStoresMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SearchStores",
      requestType = dev.jangteo.store.v1.SearchStoresRequest.class,
      responseType = dev.jangteo.store.v1.SearchStoresResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.SearchStoresRequest,
      dev.jangteo.store.v1.SearchStoresResponse> getSearchStoresMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.SearchStoresRequest, dev.jangteo.store.v1.SearchStoresResponse> getSearchStoresMethod;
    if ((getSearchStoresMethod = StoreServiceGrpc.getSearchStoresMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getSearchStoresMethod = StoreServiceGrpc.getSearchStoresMethod) == null) {
          StoreServiceGrpc.getSearchStoresMethod = getSearchStoresMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.SearchStoresRequest, dev.jangteo.store.v1.SearchStoresResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SearchStores"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.SearchStoresRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.SearchStoresResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("SearchStores"))
              .build();
        }
      }
    }
    return getSearchStoresMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListMyStoresRequest,
      dev.jangteo.store.v1.ListMyStoresResponse> getListMyStoresMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMyStores",
      requestType = dev.jangteo.store.v1.ListMyStoresRequest.class,
      responseType = dev.jangteo.store.v1.ListMyStoresResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListMyStoresRequest,
      dev.jangteo.store.v1.ListMyStoresResponse> getListMyStoresMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListMyStoresRequest, dev.jangteo.store.v1.ListMyStoresResponse> getListMyStoresMethod;
    if ((getListMyStoresMethod = StoreServiceGrpc.getListMyStoresMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getListMyStoresMethod = StoreServiceGrpc.getListMyStoresMethod) == null) {
          StoreServiceGrpc.getListMyStoresMethod = getListMyStoresMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.ListMyStoresRequest, dev.jangteo.store.v1.ListMyStoresResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMyStores"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListMyStoresRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListMyStoresResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("ListMyStores"))
              .build();
        }
      }
    }
    return getListMyStoresMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.UpdateStoreRequest,
      dev.jangteo.store.v1.UpdateStoreResponse> getUpdateStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateStore",
      requestType = dev.jangteo.store.v1.UpdateStoreRequest.class,
      responseType = dev.jangteo.store.v1.UpdateStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.UpdateStoreRequest,
      dev.jangteo.store.v1.UpdateStoreResponse> getUpdateStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.UpdateStoreRequest, dev.jangteo.store.v1.UpdateStoreResponse> getUpdateStoreMethod;
    if ((getUpdateStoreMethod = StoreServiceGrpc.getUpdateStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getUpdateStoreMethod = StoreServiceGrpc.getUpdateStoreMethod) == null) {
          StoreServiceGrpc.getUpdateStoreMethod = getUpdateStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.UpdateStoreRequest, dev.jangteo.store.v1.UpdateStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.UpdateStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.UpdateStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("UpdateStore"))
              .build();
        }
      }
    }
    return getUpdateStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeactivateStoreRequest,
      dev.jangteo.store.v1.DeactivateStoreResponse> getDeactivateStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeactivateStore",
      requestType = dev.jangteo.store.v1.DeactivateStoreRequest.class,
      responseType = dev.jangteo.store.v1.DeactivateStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeactivateStoreRequest,
      dev.jangteo.store.v1.DeactivateStoreResponse> getDeactivateStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeactivateStoreRequest, dev.jangteo.store.v1.DeactivateStoreResponse> getDeactivateStoreMethod;
    if ((getDeactivateStoreMethod = StoreServiceGrpc.getDeactivateStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getDeactivateStoreMethod = StoreServiceGrpc.getDeactivateStoreMethod) == null) {
          StoreServiceGrpc.getDeactivateStoreMethod = getDeactivateStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.DeactivateStoreRequest, dev.jangteo.store.v1.DeactivateStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeactivateStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeactivateStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeactivateStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("DeactivateStore"))
              .build();
        }
      }
    }
    return getDeactivateStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.ReactivateStoreRequest,
      dev.jangteo.store.v1.ReactivateStoreResponse> getReactivateStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReactivateStore",
      requestType = dev.jangteo.store.v1.ReactivateStoreRequest.class,
      responseType = dev.jangteo.store.v1.ReactivateStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.ReactivateStoreRequest,
      dev.jangteo.store.v1.ReactivateStoreResponse> getReactivateStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.ReactivateStoreRequest, dev.jangteo.store.v1.ReactivateStoreResponse> getReactivateStoreMethod;
    if ((getReactivateStoreMethod = StoreServiceGrpc.getReactivateStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getReactivateStoreMethod = StoreServiceGrpc.getReactivateStoreMethod) == null) {
          StoreServiceGrpc.getReactivateStoreMethod = getReactivateStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.ReactivateStoreRequest, dev.jangteo.store.v1.ReactivateStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReactivateStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ReactivateStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ReactivateStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("ReactivateStore"))
              .build();
        }
      }
    }
    return getReactivateStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeleteStoreRequest,
      dev.jangteo.store.v1.DeleteStoreResponse> getDeleteStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteStore",
      requestType = dev.jangteo.store.v1.DeleteStoreRequest.class,
      responseType = dev.jangteo.store.v1.DeleteStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeleteStoreRequest,
      dev.jangteo.store.v1.DeleteStoreResponse> getDeleteStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeleteStoreRequest, dev.jangteo.store.v1.DeleteStoreResponse> getDeleteStoreMethod;
    if ((getDeleteStoreMethod = StoreServiceGrpc.getDeleteStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getDeleteStoreMethod = StoreServiceGrpc.getDeleteStoreMethod) == null) {
          StoreServiceGrpc.getDeleteStoreMethod = getDeleteStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.DeleteStoreRequest, dev.jangteo.store.v1.DeleteStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeleteStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeleteStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("DeleteStore"))
              .build();
        }
      }
    }
    return getDeleteStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.FollowStoreRequest,
      dev.jangteo.store.v1.FollowStoreResponse> getFollowStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FollowStore",
      requestType = dev.jangteo.store.v1.FollowStoreRequest.class,
      responseType = dev.jangteo.store.v1.FollowStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.FollowStoreRequest,
      dev.jangteo.store.v1.FollowStoreResponse> getFollowStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.FollowStoreRequest, dev.jangteo.store.v1.FollowStoreResponse> getFollowStoreMethod;
    if ((getFollowStoreMethod = StoreServiceGrpc.getFollowStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getFollowStoreMethod = StoreServiceGrpc.getFollowStoreMethod) == null) {
          StoreServiceGrpc.getFollowStoreMethod = getFollowStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.FollowStoreRequest, dev.jangteo.store.v1.FollowStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FollowStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.FollowStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.FollowStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("FollowStore"))
              .build();
        }
      }
    }
    return getFollowStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.UnfollowStoreRequest,
      dev.jangteo.store.v1.UnfollowStoreResponse> getUnfollowStoreMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnfollowStore",
      requestType = dev.jangteo.store.v1.UnfollowStoreRequest.class,
      responseType = dev.jangteo.store.v1.UnfollowStoreResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.UnfollowStoreRequest,
      dev.jangteo.store.v1.UnfollowStoreResponse> getUnfollowStoreMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.UnfollowStoreRequest, dev.jangteo.store.v1.UnfollowStoreResponse> getUnfollowStoreMethod;
    if ((getUnfollowStoreMethod = StoreServiceGrpc.getUnfollowStoreMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getUnfollowStoreMethod = StoreServiceGrpc.getUnfollowStoreMethod) == null) {
          StoreServiceGrpc.getUnfollowStoreMethod = getUnfollowStoreMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.UnfollowStoreRequest, dev.jangteo.store.v1.UnfollowStoreResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnfollowStore"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.UnfollowStoreRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.UnfollowStoreResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("UnfollowStore"))
              .build();
        }
      }
    }
    return getUnfollowStoreMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListFollowedStoresRequest,
      dev.jangteo.store.v1.ListFollowedStoresResponse> getListFollowedStoresMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFollowedStores",
      requestType = dev.jangteo.store.v1.ListFollowedStoresRequest.class,
      responseType = dev.jangteo.store.v1.ListFollowedStoresResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListFollowedStoresRequest,
      dev.jangteo.store.v1.ListFollowedStoresResponse> getListFollowedStoresMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListFollowedStoresRequest, dev.jangteo.store.v1.ListFollowedStoresResponse> getListFollowedStoresMethod;
    if ((getListFollowedStoresMethod = StoreServiceGrpc.getListFollowedStoresMethod) == null) {
      synchronized (StoreServiceGrpc.class) {
        if ((getListFollowedStoresMethod = StoreServiceGrpc.getListFollowedStoresMethod) == null) {
          StoreServiceGrpc.getListFollowedStoresMethod = getListFollowedStoresMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.ListFollowedStoresRequest, dev.jangteo.store.v1.ListFollowedStoresResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFollowedStores"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListFollowedStoresRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListFollowedStoresResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreServiceMethodDescriptorSupplier("ListFollowedStores"))
              .build();
        }
      }
    }
    return getListFollowedStoresMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StoreServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreServiceStub>() {
        @java.lang.Override
        public StoreServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreServiceStub(channel, callOptions);
        }
      };
    return StoreServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StoreServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreServiceBlockingV2Stub>() {
        @java.lang.Override
        public StoreServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StoreServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StoreServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreServiceBlockingStub>() {
        @java.lang.Override
        public StoreServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreServiceBlockingStub(channel, callOptions);
        }
      };
    return StoreServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StoreServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreServiceFutureStub>() {
        @java.lang.Override
        public StoreServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreServiceFutureStub(channel, callOptions);
        }
      };
    return StoreServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Opens a store that belongs to the caller.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    default void createStore(dev.jangteo.store.v1.CreateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.CreateStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows a store.
     * </pre>
     */
    default void getStore(dev.jangteo.store.v1.GetStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.GetStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Finds stores that sell by their names: what is called as the query first, then what has its words, then what has them as parts of
     * words; among each the shortest name first. Initial consonants and spelling are as SearchProducts has them.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void searchStores(dev.jangteo.store.v1.SearchStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SearchStoresResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSearchStoresMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the stores that the caller owns or is a member of, newest first, each with what the caller is to it.
     * </pre>
     */
    default void listMyStores(dev.jangteo.store.v1.ListMyStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListMyStoresResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMyStoresMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what a store is called and what it says of itself.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    default void updateStore(dev.jangteo.store.v1.UpdateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UpdateStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stops a store's sales: its products are neither found nor ordered any more. The orders that it has go on.
     * A repeat changes nothing. ReactivateStore undoes it.
     * </pre>
     */
    default void deactivateStore(dev.jangteo.store.v1.DeactivateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeactivateStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeactivateStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lets a store sell again what was on sale. A repeat changes nothing.
     * </pre>
     */
    default void reactivateStore(dev.jangteo.store.v1.ReactivateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ReactivateStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReactivateStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Closes a store for good. Its name is free for another; its products are gone, but for the orders that have them.
     * Fails with `OBLIGATIONS_REMAIN` while it has open orders; the detail, an `Obligations`, names some. A repeat fails with `NOT_FOUND`.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    default void deleteStore(dev.jangteo.store.v1.DeleteStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeleteStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Follows a store. A repeat changes nothing.
     * Fails with `FOLLOWS_FULL` where the caller follows a thousand.
     * </pre>
     */
    default void followStore(dev.jangteo.store.v1.FollowStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.FollowStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFollowStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Follows a store no more. A repeat changes nothing.
     * </pre>
     */
    default void unfollowStore(dev.jangteo.store.v1.UnfollowStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UnfollowStoreResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnfollowStoreMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the stores that the caller follows, the last followed first.
     * </pre>
     */
    default void listFollowedStores(dev.jangteo.store.v1.ListFollowedStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListFollowedStoresResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFollowedStoresMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StoreService.
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public static abstract class StoreServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StoreServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StoreService.
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public static final class StoreServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StoreServiceStub> {
    private StoreServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Opens a store that belongs to the caller.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public void createStore(dev.jangteo.store.v1.CreateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.CreateStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows a store.
     * </pre>
     */
    public void getStore(dev.jangteo.store.v1.GetStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.GetStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Finds stores that sell by their names: what is called as the query first, then what has its words, then what has them as parts of
     * words; among each the shortest name first. Initial consonants and spelling are as SearchProducts has them.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void searchStores(dev.jangteo.store.v1.SearchStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SearchStoresResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSearchStoresMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the stores that the caller owns or is a member of, newest first, each with what the caller is to it.
     * </pre>
     */
    public void listMyStores(dev.jangteo.store.v1.ListMyStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListMyStoresResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMyStoresMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what a store is called and what it says of itself.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public void updateStore(dev.jangteo.store.v1.UpdateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UpdateStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stops a store's sales: its products are neither found nor ordered any more. The orders that it has go on.
     * A repeat changes nothing. ReactivateStore undoes it.
     * </pre>
     */
    public void deactivateStore(dev.jangteo.store.v1.DeactivateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeactivateStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeactivateStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lets a store sell again what was on sale. A repeat changes nothing.
     * </pre>
     */
    public void reactivateStore(dev.jangteo.store.v1.ReactivateStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ReactivateStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReactivateStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Closes a store for good. Its name is free for another; its products are gone, but for the orders that have them.
     * Fails with `OBLIGATIONS_REMAIN` while it has open orders; the detail, an `Obligations`, names some. A repeat fails with `NOT_FOUND`.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public void deleteStore(dev.jangteo.store.v1.DeleteStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeleteStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Follows a store. A repeat changes nothing.
     * Fails with `FOLLOWS_FULL` where the caller follows a thousand.
     * </pre>
     */
    public void followStore(dev.jangteo.store.v1.FollowStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.FollowStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFollowStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Follows a store no more. A repeat changes nothing.
     * </pre>
     */
    public void unfollowStore(dev.jangteo.store.v1.UnfollowStoreRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UnfollowStoreResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnfollowStoreMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the stores that the caller follows, the last followed first.
     * </pre>
     */
    public void listFollowedStores(dev.jangteo.store.v1.ListFollowedStoresRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListFollowedStoresResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFollowedStoresMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StoreService.
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public static final class StoreServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StoreServiceBlockingV2Stub> {
    private StoreServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Opens a store that belongs to the caller.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public dev.jangteo.store.v1.CreateStoreResponse createStore(dev.jangteo.store.v1.CreateStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a store.
     * </pre>
     */
    public dev.jangteo.store.v1.GetStoreResponse getStore(dev.jangteo.store.v1.GetStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds stores that sell by their names: what is called as the query first, then what has its words, then what has them as parts of
     * words; among each the shortest name first. Initial consonants and spelling are as SearchProducts has them.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.store.v1.SearchStoresResponse searchStores(dev.jangteo.store.v1.SearchStoresRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSearchStoresMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller owns or is a member of, newest first, each with what the caller is to it.
     * </pre>
     */
    public dev.jangteo.store.v1.ListMyStoresResponse listMyStores(dev.jangteo.store.v1.ListMyStoresRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMyStoresMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a store is called and what it says of itself.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public dev.jangteo.store.v1.UpdateStoreResponse updateStore(dev.jangteo.store.v1.UpdateStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stops a store's sales: its products are neither found nor ordered any more. The orders that it has go on.
     * A repeat changes nothing. ReactivateStore undoes it.
     * </pre>
     */
    public dev.jangteo.store.v1.DeactivateStoreResponse deactivateStore(dev.jangteo.store.v1.DeactivateStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeactivateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a store sell again what was on sale. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.store.v1.ReactivateStoreResponse reactivateStore(dev.jangteo.store.v1.ReactivateStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReactivateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Closes a store for good. Its name is free for another; its products are gone, but for the orders that have them.
     * Fails with `OBLIGATIONS_REMAIN` while it has open orders; the detail, an `Obligations`, names some. A repeat fails with `NOT_FOUND`.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.DeleteStoreResponse deleteStore(dev.jangteo.store.v1.DeleteStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Follows a store. A repeat changes nothing.
     * Fails with `FOLLOWS_FULL` where the caller follows a thousand.
     * </pre>
     */
    public dev.jangteo.store.v1.FollowStoreResponse followStore(dev.jangteo.store.v1.FollowStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFollowStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Follows a store no more. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.store.v1.UnfollowStoreResponse unfollowStore(dev.jangteo.store.v1.UnfollowStoreRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnfollowStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller follows, the last followed first.
     * </pre>
     */
    public dev.jangteo.store.v1.ListFollowedStoresResponse listFollowedStores(dev.jangteo.store.v1.ListFollowedStoresRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFollowedStoresMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StoreService.
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public static final class StoreServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StoreServiceBlockingStub> {
    private StoreServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Opens a store that belongs to the caller.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public dev.jangteo.store.v1.CreateStoreResponse createStore(dev.jangteo.store.v1.CreateStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a store.
     * </pre>
     */
    public dev.jangteo.store.v1.GetStoreResponse getStore(dev.jangteo.store.v1.GetStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds stores that sell by their names: what is called as the query first, then what has its words, then what has them as parts of
     * words; among each the shortest name first. Initial consonants and spelling are as SearchProducts has them.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.store.v1.SearchStoresResponse searchStores(dev.jangteo.store.v1.SearchStoresRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSearchStoresMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller owns or is a member of, newest first, each with what the caller is to it.
     * </pre>
     */
    public dev.jangteo.store.v1.ListMyStoresResponse listMyStores(dev.jangteo.store.v1.ListMyStoresRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMyStoresMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a store is called and what it says of itself.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public dev.jangteo.store.v1.UpdateStoreResponse updateStore(dev.jangteo.store.v1.UpdateStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stops a store's sales: its products are neither found nor ordered any more. The orders that it has go on.
     * A repeat changes nothing. ReactivateStore undoes it.
     * </pre>
     */
    public dev.jangteo.store.v1.DeactivateStoreResponse deactivateStore(dev.jangteo.store.v1.DeactivateStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeactivateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a store sell again what was on sale. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.store.v1.ReactivateStoreResponse reactivateStore(dev.jangteo.store.v1.ReactivateStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReactivateStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Closes a store for good. Its name is free for another; its products are gone, but for the orders that have them.
     * Fails with `OBLIGATIONS_REMAIN` while it has open orders; the detail, an `Obligations`, names some. A repeat fails with `NOT_FOUND`.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.DeleteStoreResponse deleteStore(dev.jangteo.store.v1.DeleteStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Follows a store. A repeat changes nothing.
     * Fails with `FOLLOWS_FULL` where the caller follows a thousand.
     * </pre>
     */
    public dev.jangteo.store.v1.FollowStoreResponse followStore(dev.jangteo.store.v1.FollowStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFollowStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Follows a store no more. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.store.v1.UnfollowStoreResponse unfollowStore(dev.jangteo.store.v1.UnfollowStoreRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnfollowStoreMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller follows, the last followed first.
     * </pre>
     */
    public dev.jangteo.store.v1.ListFollowedStoresResponse listFollowedStores(dev.jangteo.store.v1.ListFollowedStoresRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFollowedStoresMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StoreService.
   * <pre>
   * Opening stores and looking at them.
   * </pre>
   */
  public static final class StoreServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StoreServiceFutureStub> {
    private StoreServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Opens a store that belongs to the caller.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.CreateStoreResponse> createStore(
        dev.jangteo.store.v1.CreateStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows a store.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.GetStoreResponse> getStore(
        dev.jangteo.store.v1.GetStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Finds stores that sell by their names: what is called as the query first, then what has its words, then what has them as parts of
     * words; among each the shortest name first. Initial consonants and spelling are as SearchProducts has them.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.SearchStoresResponse> searchStores(
        dev.jangteo.store.v1.SearchStoresRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSearchStoresMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller owns or is a member of, newest first, each with what the caller is to it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.ListMyStoresResponse> listMyStores(
        dev.jangteo.store.v1.ListMyStoresRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMyStoresMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what a store is called and what it says of itself.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * Fails with `STORE_NAME_TAKEN`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.UpdateStoreResponse> updateStore(
        dev.jangteo.store.v1.UpdateStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stops a store's sales: its products are neither found nor ordered any more. The orders that it has go on.
     * A repeat changes nothing. ReactivateStore undoes it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.DeactivateStoreResponse> deactivateStore(
        dev.jangteo.store.v1.DeactivateStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeactivateStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lets a store sell again what was on sale. A repeat changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.ReactivateStoreResponse> reactivateStore(
        dev.jangteo.store.v1.ReactivateStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReactivateStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Closes a store for good. Its name is free for another; its products are gone, but for the orders that have them.
     * Fails with `OBLIGATIONS_REMAIN` while it has open orders; the detail, an `Obligations`, names some. A repeat fails with `NOT_FOUND`.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.DeleteStoreResponse> deleteStore(
        dev.jangteo.store.v1.DeleteStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Follows a store. A repeat changes nothing.
     * Fails with `FOLLOWS_FULL` where the caller follows a thousand.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.FollowStoreResponse> followStore(
        dev.jangteo.store.v1.FollowStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFollowStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Follows a store no more. A repeat changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.UnfollowStoreResponse> unfollowStore(
        dev.jangteo.store.v1.UnfollowStoreRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnfollowStoreMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the stores that the caller follows, the last followed first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.ListFollowedStoresResponse> listFollowedStores(
        dev.jangteo.store.v1.ListFollowedStoresRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFollowedStoresMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_STORE = 0;
  private static final int METHODID_GET_STORE = 1;
  private static final int METHODID_SEARCH_STORES = 2;
  private static final int METHODID_LIST_MY_STORES = 3;
  private static final int METHODID_UPDATE_STORE = 4;
  private static final int METHODID_DEACTIVATE_STORE = 5;
  private static final int METHODID_REACTIVATE_STORE = 6;
  private static final int METHODID_DELETE_STORE = 7;
  private static final int METHODID_FOLLOW_STORE = 8;
  private static final int METHODID_UNFOLLOW_STORE = 9;
  private static final int METHODID_LIST_FOLLOWED_STORES = 10;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CREATE_STORE:
          serviceImpl.createStore((dev.jangteo.store.v1.CreateStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.CreateStoreResponse>) responseObserver);
          break;
        case METHODID_GET_STORE:
          serviceImpl.getStore((dev.jangteo.store.v1.GetStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.GetStoreResponse>) responseObserver);
          break;
        case METHODID_SEARCH_STORES:
          serviceImpl.searchStores((dev.jangteo.store.v1.SearchStoresRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SearchStoresResponse>) responseObserver);
          break;
        case METHODID_LIST_MY_STORES:
          serviceImpl.listMyStores((dev.jangteo.store.v1.ListMyStoresRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListMyStoresResponse>) responseObserver);
          break;
        case METHODID_UPDATE_STORE:
          serviceImpl.updateStore((dev.jangteo.store.v1.UpdateStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UpdateStoreResponse>) responseObserver);
          break;
        case METHODID_DEACTIVATE_STORE:
          serviceImpl.deactivateStore((dev.jangteo.store.v1.DeactivateStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeactivateStoreResponse>) responseObserver);
          break;
        case METHODID_REACTIVATE_STORE:
          serviceImpl.reactivateStore((dev.jangteo.store.v1.ReactivateStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ReactivateStoreResponse>) responseObserver);
          break;
        case METHODID_DELETE_STORE:
          serviceImpl.deleteStore((dev.jangteo.store.v1.DeleteStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeleteStoreResponse>) responseObserver);
          break;
        case METHODID_FOLLOW_STORE:
          serviceImpl.followStore((dev.jangteo.store.v1.FollowStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.FollowStoreResponse>) responseObserver);
          break;
        case METHODID_UNFOLLOW_STORE:
          serviceImpl.unfollowStore((dev.jangteo.store.v1.UnfollowStoreRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.UnfollowStoreResponse>) responseObserver);
          break;
        case METHODID_LIST_FOLLOWED_STORES:
          serviceImpl.listFollowedStores((dev.jangteo.store.v1.ListFollowedStoresRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListFollowedStoresResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCreateStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.CreateStoreRequest,
              dev.jangteo.store.v1.CreateStoreResponse>(
                service, METHODID_CREATE_STORE)))
        .addMethod(
          getGetStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.GetStoreRequest,
              dev.jangteo.store.v1.GetStoreResponse>(
                service, METHODID_GET_STORE)))
        .addMethod(
          getSearchStoresMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.SearchStoresRequest,
              dev.jangteo.store.v1.SearchStoresResponse>(
                service, METHODID_SEARCH_STORES)))
        .addMethod(
          getListMyStoresMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.ListMyStoresRequest,
              dev.jangteo.store.v1.ListMyStoresResponse>(
                service, METHODID_LIST_MY_STORES)))
        .addMethod(
          getUpdateStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.UpdateStoreRequest,
              dev.jangteo.store.v1.UpdateStoreResponse>(
                service, METHODID_UPDATE_STORE)))
        .addMethod(
          getDeactivateStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.DeactivateStoreRequest,
              dev.jangteo.store.v1.DeactivateStoreResponse>(
                service, METHODID_DEACTIVATE_STORE)))
        .addMethod(
          getReactivateStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.ReactivateStoreRequest,
              dev.jangteo.store.v1.ReactivateStoreResponse>(
                service, METHODID_REACTIVATE_STORE)))
        .addMethod(
          getDeleteStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.DeleteStoreRequest,
              dev.jangteo.store.v1.DeleteStoreResponse>(
                service, METHODID_DELETE_STORE)))
        .addMethod(
          getFollowStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.FollowStoreRequest,
              dev.jangteo.store.v1.FollowStoreResponse>(
                service, METHODID_FOLLOW_STORE)))
        .addMethod(
          getUnfollowStoreMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.UnfollowStoreRequest,
              dev.jangteo.store.v1.UnfollowStoreResponse>(
                service, METHODID_UNFOLLOW_STORE)))
        .addMethod(
          getListFollowedStoresMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.ListFollowedStoresRequest,
              dev.jangteo.store.v1.ListFollowedStoresResponse>(
                service, METHODID_LIST_FOLLOWED_STORES)))
        .build();
  }

  private static abstract class StoreServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StoreServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.store.v1.StoreServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StoreService");
    }
  }

  private static final class StoreServiceFileDescriptorSupplier
      extends StoreServiceBaseDescriptorSupplier {
    StoreServiceFileDescriptorSupplier() {}
  }

  private static final class StoreServiceMethodDescriptorSupplier
      extends StoreServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StoreServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (StoreServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StoreServiceFileDescriptorSupplier())
              .addMethod(getCreateStoreMethod())
              .addMethod(getGetStoreMethod())
              .addMethod(getSearchStoresMethod())
              .addMethod(getListMyStoresMethod())
              .addMethod(getUpdateStoreMethod())
              .addMethod(getDeactivateStoreMethod())
              .addMethod(getReactivateStoreMethod())
              .addMethod(getDeleteStoreMethod())
              .addMethod(getFollowStoreMethod())
              .addMethod(getUnfollowStoreMethod())
              .addMethod(getListFollowedStoresMethod())
              .build();
        }
      }
    }
    return result;
  }
}
